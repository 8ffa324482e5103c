import { timeCode } from './codes.mjs';
import { byId } from './form-filling.mjs';
import { opensDesk } from './officers.mjs';
import { watchedPage } from './watched-page.mjs';

const NAME = 'Đỗ Thị Thanh Tâm';
const PASSWORD = 'Sóng vỗ bờ biển Sầm Sơn';

/** An administrator enters an officer, who activates the account and signs in; ends a post, suspends and reinstates. */
export async function keepsOfficers(world) {
  const username = `thanh.tam.${Date.now()}`;
  const desk = await opensDesk(world, 'quantri');
  await desk.page.getByRole('link', { name: 'Cán bộ', exact: true }).click();
  await desk.page.locator('.staff__list').waitFor();
  await desk.look('staff');
  await enters(desk, username);
  const code = await issues(desk);
  await activates(world, username, code);
  await suspends(desk);
  await changesPosts(desk);
  await desk.page.goto(`/mot-cua/can-bo`);
  await desk.page.locator('#staff-words').fill('do thi thanh tam');
  await desk.page.getByRole('button', { name: 'Tìm' }).click();
  await desk.page.getByText(username).waitFor();
  world.report.check(true, 'an officer is entered, activates the account, and is found by name without marks');
}

async function enters({ page, look }, username) {
  await page.getByRole('link', { name: 'Thêm cán bộ' }).click();
  await page.locator(byId('/fullName')).waitFor();
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  await page.locator('.error-summary').waitFor();
  await look('officer-errors');
  await page.locator(byId('/fullName')).fill(NAME);
  await page.locator(byId('/title')).fill('Công chức một cửa');
  await page.locator(byId('/username')).fill(username);
  await page.locator(byId('/agencyCode')).selectOption('H56.21');
  await page.locator(byId('/unitCode')).selectOption('H56.21/HCTH');
  await page.getByLabel('Tiếp nhận hồ sơ').check();
  await page.locator(byId('/reason')).fill('Quyết định 12/QĐ-TTPVHCC');
  await look('new-officer');
  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  await page.getByText('Chưa kích hoạt').waitFor();
  await look('officer-entered');
}

async function issues({ page, look }) {
  await page.getByRole('button', { name: 'Cấp mã kích hoạt' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Cấp mã kích hoạt' }).click();
  await page.locator('dialog .field__error').waitFor();
  await look('issue-code');
  await page.locator('dialog').locator(byId('/reason')).fill('Cán bộ mới');
  await page.locator('dialog').getByRole('button', { name: 'Cấp mã kích hoạt' }).click();
  await page.locator('.staff__code strong').waitFor();
  await look('code-issued');
  return page.locator('.staff__code strong').innerText();
}

/** In a browser of their own, with what was handed over. */
async function activates(world, username, code) {
  const { page, look, expect } = await watchedPage(world, 'new-officer');
  // The workspace stays open when the officer is suspended, and is told so where it listens.
  expect(/401.*officer\/live/);
  await page.goto('/mot-cua');
  await page.getByRole('link', { name: 'Kích hoạt tài khoản' }).click();
  await page.locator(byId('/username')).fill(username);
  await page.locator(byId('/code')).fill(code.toLowerCase());
  await look('activation');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('.qr').waitFor();
  await page.getByText('Không quét được?').click();
  const secret = (await page.locator('.details strong').innerText()).replaceAll(' ', '');
  await page.locator(byId('/authenticatorCode')).fill(timeCode(secret));
  await page.locator(byId('/password')).fill(PASSWORD);
  await page.locator(byId('/again')).fill(PASSWORD);
  await look('activation-credentials');
  await page.locator(byId('/authenticatorCode')).fill(timeCode(secret));
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await page.getByText('Đã kích hoạt tài khoản').waitFor();
  await look('activated');
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await page.locator(byId('/username')).fill(username);
  await page.locator(byId('/password')).fill(PASSWORD);
  await page.locator(byId('/code')).fill(timeCode(secret));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('.queue-tabs').waitFor();
  world.report.check(true, 'a new officer signs in with credentials that nobody else has seen');
}

async function suspends({ page, look }) {
  await page.reload();
  await page.getByText('Đang dùng').waitFor();
  await acts(page, 'Tạm ngừng tài khoản', 'Đơn xin nghỉ không lương', () => look('suspend'));
  await page.getByText('Tạm ngừng', { exact: true }).waitFor();
  await acts(page, 'Mở lại tài khoản', 'Đã đi làm lại', () => look('reinstate'));
  await page.getByText('Đang dùng').waitFor();
}

async function changesPosts({ page, look }) {
  await page.getByRole('button', { name: 'Giao vị trí' }).click();
  await page.locator('dialog').locator(byId('/agencyCode')).selectOption('H56.21');
  await page.locator('dialog').getByLabel('Văn thư').check();
  await page.locator('dialog').locator(byId('/reason')).fill('Kiêm nhiệm');
  await look('give-post');
  await page.locator('dialog').getByRole('button', { name: 'Giao vị trí' }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /Kết thúc vị trí/ })
    .first()
    .click();
  await page.locator('dialog').locator(byId('/reason')).fill('Thôi kiêm nhiệm');
  await look('end-post');
  await page.locator('dialog').getByRole('button', { name: 'Kết thúc vị trí' }).click();
  await page.getByText('Đã kết thúc').waitFor();
  await look('officer-history');
}

async function acts(page, button, reason, look) {
  await page.getByRole('button', { name: button }).click();
  await page.locator('dialog').locator(byId('/reason')).fill(reason);
  await look();
  await page.locator('dialog').getByRole('button', { name: button }).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}
