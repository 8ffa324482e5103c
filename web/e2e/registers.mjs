import { RESULT } from './applies.mjs';
import { asksBack, filesDocument } from './document-changes.mjs';
import { byId } from './form-filling.mjs';

const DOCUMENT = 'Về việc phối hợp tổ chức kỳ thi';
const ANSWER = 'Về việc cử giáo viên coi thi';

/** A paper document comes in, is assigned and answered; the answer is drawn up, signed, checked and sent, and goes on paper too. */
export async function keepsRegisters(world, { handler, leader, clerk }) {
  const incoming = await entersPaper(clerk);
  await assigns(leader, incoming);
  await begins(handler, incoming);
  const outgoing = await drafts(handler);
  await filesDocument(handler, outgoing);
  await presses(leader, outgoing, 'Ký số', 'Chờ cấp số');
  await presses(clerk, outgoing, 'Cấp số và ký số cơ quan', 'Chờ gửi');
  await sends(clerk, outgoing);
  await asksBack(clerk, outgoing);
  await postsPaper(clerk);
  await answers(handler, incoming);
  world.report.check(true, 'a document that came on paper is answered by one that was checked and sent');
}

async function entersPaper({ page, look }) {
  await page.goto('/mot-cua/van-ban-den');
  await page.getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.locator('.error-summary').waitFor();
  await look('enter-errors');
  await page.locator(byId('/senderName')).fill('sở giáo dục');
  await page.getByRole('button', { name: /Sở Giáo dục và Đào tạo.*H56\.12\)/ }).click();
  for (const [field, value] of Object.entries({ number: '412', notation: 'SGDĐT-KT', subject: DOCUMENT })) {
    await page.locator(byId(`/${field}`)).fill(value);
  }
  await page.locator(byId('/issuedOn')).fill('3');
  await page.locator(byId('/issuedOn-month')).fill('3');
  await page.locator(byId('/issuedOn-year')).fill('2026');
  await page.locator('dialog').getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.getByRole('heading', { name: DOCUMENT }).waitFor();
  await page.locator('.registry__stamp').waitFor();
  await look('taken-in');
  const address = page.url();
  await page.goto('/mot-cua/van-ban-den');
  await page.getByRole('link', { name: DOCUMENT }).first().waitFor();
  await look('incoming');
  return address;
}

async function assigns({ page, look }, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Phân công xử lý' }).click();
  await page.locator(byId('/lead')).waitFor();
  await page.locator(byId('/lead')).selectOption({ label: 'Phòng Giáo dục và Đào tạo' });
  await page.locator(byId('/remarks')).fill('Tham mưu văn bản trả lời.');
  await look('assign');
  await page.locator('dialog').getByRole('button', { name: 'Phân công xử lý' }).click();
  await page.getByRole('heading', { name: 'Ý kiến chỉ đạo' }).waitFor();
  await look('assigned');
}

async function begins({ page, look }, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Bắt đầu xử lý' }).click();
  await page.getByText('Đang xử lý', { exact: true }).first().waitFor();
  await look('begun');
}

async function drafts({ page, look }) {
  await page.goto('/mot-cua/van-ban-di');
  await page.getByRole('button', { name: 'Soạn văn bản đi' }).click();
  await page.locator(byId('/subject')).fill(ANSWER);
  await page.locator(byId('/receivers')).fill('sở tư pháp');
  await look('draft-search');
  await page.getByRole('button', { name: /Sở Tư pháp.*H56\.14\)/ }).click();
  await page.locator(byId('/paperKind')).selectOption('PERSONNEL');
  await look('draft');
  await page.locator('dialog').getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.getByRole('heading', { name: ANSWER }).waitFor();
  await page.locator('input[type=file]').first().setInputFiles(RESULT);
  await page.getByText('ket-qua-ban-sao.pdf').first().waitFor();
  await look('drafted');
  await page.getByRole('button', { name: 'Trình ký' }).click();
  await page.getByText('Chờ ký', { exact: true }).first().waitFor();
  return page.url();
}

async function presses({ page, look }, address, name, state) {
  await page.goto(address);
  await page.getByRole('button', { name }).click();
  await look('confirm');
  await page.locator('dialog').getByRole('button', { name }).click();
  await page.getByText(state, { exact: true }).first().waitFor();
  await look('pressed');
}

async function sends({ page, look }, address) {
  await page.goto(address);
  await page.getByText('Đạt', { exact: true }).first().waitFor();
  await look('checklist');
  await page.getByRole('button', { name: 'Gửi văn bản' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Gửi văn bản' }).click();
  await page.getByText('Văn bản này gửi kèm bản giấy.').waitFor();
  await look('sent');
  await page.goto('/mot-cua/so-van-ban-di');
  await page.getByText(ANSWER).first().waitFor();
  await look('register');
}

async function postsPaper({ page, look }) {
  await page.goto('/mot-cua/ban-giay');
  await page.getByRole('button', { name: 'Ghi nhận đã gửi bưu điện' }).first().click();
  await page.locator(byId('/postNumber')).fill('EB123456789VN');
  await page.locator('dialog').getByRole('button', { name: 'Ghi nhận đã gửi bưu điện' }).click();
  await page.getByText('Mã bưu gửi EB123456789VN').waitFor();
  await look('posted');
}

async function answers({ page, look }, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Kết thúc xử lý' }).click();
  await page.locator(byId('/answerId')).waitFor();
  await page.locator(byId('/answerId')).selectOption({ index: 1 });
  await look('finish');
  await page.locator('dialog').getByRole('button', { name: 'Kết thúc xử lý' }).click();
  await page.getByText('Hoàn thành', { exact: true }).first().waitFor();
  await look('finished');
}
