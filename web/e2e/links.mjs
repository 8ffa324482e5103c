import { applicant } from './applicant.mjs';
import { codeSentTo } from './codes.mjs';
import { byId, fillDate } from './form-filling.mjs';
import { watchedPage } from './watched-page.mjs';

/** One person makes a link, another opens it, registers on the way and takes it; that is told to both again whenever they look. */
export async function handsLinkOn(world, { page, look }) {
  const link = await makesLink(page, look);
  const other = { ...applicant(), fullName: 'Trần Thị Thu Hà' };
  const second = await watchedPage(world, 'second');
  const owner = world.person.fullName;
  await takes(world, second, { link, other, owner });
  await page.goto('/tai-khoan/uy-quyen');
  await page.getByText('Liên kết bạn đã tạo').click();
  await page.getByText(`Người nhận: ${other.fullName}`).waitFor();
  await page.getByRole('heading', { name: other.fullName }).first().waitFor();
  await look('link-taken');
  await saysSoAgain(second, { link, owner });
}

async function makesLink(page, look) {
  await page.goto('/tai-khoan/uy-quyen');
  await page.getByText('Tạo liên kết ủy quyền dùng một lần').click();
  const form = page.locator('form', { has: page.locator(byId('link/validUntil')) });
  await form.getByLabel('Theo dõi hồ sơ, xem kết quả').check();
  await form.getByLabel('Mọi thủ tục').check();
  await fillDate(page, 'link/validUntil', ['31', '12', String(new Date().getFullYear() + 1)]);
  await look('link-new');
  await form.getByRole('button', { name: 'Tạo liên kết' }).click();
  await page.getByText('Đã tạo liên kết').waitFor();
  const text = await page.locator('.notice', { hasText: 'Đã tạo liên kết' }).textContent();
  await look('link-made');
  return /http\S+\/nhan-uy-quyen#[0-9A-Za-z_-]{43}/.exec(text ?? '')?.[0] ?? '';
}

async function takes({ report, standin }, { page, look, expect }, { link, other, owner }) {
  await page.goto(link);
  await page.getByRole('link', { name: 'Đăng nhập' }).last().waitFor();
  report.check(!page.url().includes('#'), 'the secret is out of the address at once');
  await look('link-opened');
  await page.getByRole('main').getByRole('link', { name: 'Đăng nhập' }).click();
  await registersOnTheWay(standin, { page, expect }, other);
  await page.getByRole('heading', { name: `${owner} muốn ủy quyền cho bạn` }).waitFor();
  await look('link-shown');
  await page.getByRole('button', { name: 'Nhận ủy quyền' }).click();
  await page.getByText(`Bạn đã nhận ủy quyền của ${owner}.`).waitFor();
  await look('link-accepted');
  await page.getByRole('link', { name: 'Đến danh sách hồ sơ' }).click();
  await page.locator('.card', { hasText: owner }).first().waitFor();
  report.check(true, 'who took the link sees the dossiers of who made it');
}

async function registersOnTheWay(standin, { page, expect }, other) {
  await page.locator(byId('/phone')).fill(other.phone);
  await page.locator(byId('/identifier')).fill(other.personalNumber);
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await page.locator(byId('/code')).waitFor();
  await page.locator(byId('/code')).fill(await codeSentTo(standin, other.phone));
  // The server answers 404 "not-registered" to the right code of somebody new.
  expect(/404.*auth\/tokens/);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.locator(byId('/fullName')).fill(other.fullName);
  await fillDate(page, '/dateOfBirth', other.dateOfBirth);
  await page.getByLabel('Nữ').check();
  await page.locator(byId('/address')).fill(other.address);
  await page.getByRole('button', { name: 'Đăng ký và tiếp tục' }).click();
}

/** Nobody can take it any more; whoever did, and looks again, is told that they have it. */
async function saysSoAgain({ page, look }, { link, owner }) {
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByText(`Bạn đã nhận ủy quyền của ${owner}.`).waitFor();
  await look('link-again');
}
