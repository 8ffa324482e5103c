import { readFileSync } from 'node:fs';
import { PDF, RESULT } from './applies.mjs';
import { filesDocument, replaces, takesBack, waitsForAxis } from './document-changes.mjs';
import { byId } from './form-filling.mjs';
import { readsNotice } from './notices.mjs';
import { confirms } from './officers.mjs';
import { DOCUMENT, entersPaper } from './paper-entries.mjs';
import { keepsTyped, signsInAgain } from './typed-words.mjs';

const ANSWER = 'Về việc cử giáo viên coi thi';
const BETTER_ANSWER = 'Về việc thay đổi giáo viên coi thi';
const ATTACHED = ['phu-luc.pdf', 'danh-sach.pdf'];

/** A paper document comes in, is assigned and answered; the answer is drawn up, signed, checked and sent, and goes on paper too. */
export async function keepsRegisters(world, { handler, leader, clerk }) {
  const incoming = await entersPaper(clerk);
  await assigns(world, leader, incoming);
  await readsNotice(world, handler, DOCUMENT);
  await begins(handler, incoming);
  const outgoing = await drafts(handler, incoming);
  await submits(handler);
  await filesDocument(handler, outgoing);
  await waitsForAnswer(handler, incoming);
  await presses(leader, outgoing, 'Ký số', 'Chờ cấp số');
  await presses(clerk, outgoing, 'Cấp số và ký số cơ quan', 'Chờ gửi');
  await sends(clerk, outgoing);
  await waitsForAxis(clerk, outgoing);
  await draftsAnother(handler);
  await replaces(clerk, outgoing, BETTER_ANSWER);
  await takesBack(clerk, outgoing);
  await postsPaper(clerk);
  await goesOnWithoutAnswer(handler, incoming);
  world.report.check(true, 'a document that came on paper is answered by one that was checked and sent');
}

async function assigns(world, leader, address) {
  const { page, look } = leader;
  await page.goto(address);
  await page.getByRole('button', { name: 'Phân công xử lý' }).click();
  await page.locator(byId('/lead')).waitFor();
  await page.locator(byId('/lead')).selectOption({ label: 'Phòng Giáo dục và Đào tạo – Mai Văn Dũng' });
  await page.locator(byId('/joining')).selectOption({ label: 'Phòng Tư pháp' });
  await page.locator(byId('/remarks')).fill('Tham mưu văn bản trả lời.');
  await look('assign');
  await keepsTyped(world, leader, '/remarks');
  await signsInAgain(world, leader, 'tpth.lanhdao', () =>
    page.locator('dialog').getByRole('button', { name: 'Phân công xử lý' }).click(),
  );
  await page.getByRole('heading', { name: 'Ý kiến chỉ đạo' }).waitFor();
  await look('assigned');
}

async function begins({ page, look }, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Bắt đầu xử lý' }).click();
  await page.getByText('Đang xử lý', { exact: true }).first().waitFor();
  await look('begun');
}

/** The answer goes to the sender; one more receiver is found by name. */
async function drafts({ page, look }, incoming) {
  await page.goto(incoming);
  await page.getByRole('button', { name: 'Soạn văn bản trả lời' }).click();
  await page
    .locator('dialog')
    .getByRole('button', { name: /^Bỏ Sở Giáo dục và Đào tạo.*H56\.03/ })
    .waitFor();
  await page.locator(byId('/subject')).fill('');
  await page.locator('dialog').getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.locator('dialog .error-summary').waitFor();
  await look('draft-errors');
  await page.locator(byId('/subject')).fill(ANSWER);
  await page.locator(byId('/receivers')).fill('sở tư pháp');
  await look('draft-search');
  await page.getByRole('button', { name: /Sở Tư pháp.*H56\.14\)/ }).click();
  await page.locator(byId('/paperKind')).selectOption('PERSONNEL');
  await look('draft');
  await page.locator('dialog').getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.getByRole('heading', { name: ANSWER }).waitFor();
  await page.getByText('Trả lời văn bản:').waitFor();
  return page.url();
}

/** The main file and what goes with it, and on to the leader. */
async function submits({ page, look }) {
  await page.locator(byId('main-file')).setInputFiles(RESULT);
  await page.getByRole('link', { name: /ket-qua-ban-sao\.pdf/ }).waitFor();
  await page
    .locator(byId('attached-file'))
    .setInputFiles(ATTACHED.map(name => ({ name, mimeType: 'application/pdf', buffer: readFileSync(PDF) })));
  for (const name of ATTACHED) await page.getByRole('link', { name: new RegExp(name) }).waitFor();
  await look('drafted');
  await page.getByRole('button', { name: 'Trình ký' }).click();
  await page.getByText('Chờ ký', { exact: true }).first().waitFor();
}

/** Another draft, which is to take the place of the first. */
async function draftsAnother({ page }) {
  await page.goto('/mot-cua/van-ban-di');
  await page.getByRole('button', { name: 'Soạn văn bản đi' }).click();
  await page.locator(byId('/subject')).fill(BETTER_ANSWER);
  await page.locator(byId('/receivers')).fill('H56.14');
  await page.getByRole('button', { name: /Sở Tư pháp.*H56\.14\)/ }).click();
  await page.locator('dialog').getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.getByRole('heading', { name: BETTER_ANSWER }).waitFor();
}

async function presses({ page, look }, address, name, state) {
  await page.goto(address);
  await confirms(page, name, () => look('confirm'));
  await page.getByText(state, { exact: true }).first().waitFor();
  await look('pressed');
}

async function sends({ page, look }, address) {
  await page.goto(address);
  await page.getByText('Đạt', { exact: true }).first().waitFor();
  await look('checklist');
  await confirms(page, 'Gửi văn bản', () => look('send'));
  await page.getByText('Văn bản này còn phải gửi bản giấy.').waitFor();
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

/** Whoever would finish it otherwise reads that its answer is under way. */
async function waitsForAnswer({ page, look }, incoming) {
  await page.goto(incoming);
  await page.getByRole('button', { name: 'Kết thúc xử lý' }).click();
  const dialog = page.locator('dialog');
  await dialog.getByText('Văn bản trả lời chưa được gửi').waitFor();
  await dialog.locator(byId('/answerId')).waitFor();
  await dialog.getByRole('button', { name: 'Kết thúc xử lý' }).click();
  await dialog.locator('.error-summary').waitFor();
  await look('finish-errors');
  await dialog.getByRole('button', { name: 'Quay lại' }).click();
}

/** What never left has finished nothing: whoever has the document in hand finishes it. */
async function goesOnWithoutAnswer({ page, look }, incoming) {
  await page.goto(incoming);
  await page
    .getByText(/^(Đang gửi|Đã thu hồi)$/)
    .first()
    .waitFor();
  await look('answer-recalled');
  await confirms(page, 'Kết thúc xử lý', dialog => dialog.locator(byId('/note')).fill('Đã trao đổi trực tiếp'));
  await page.getByText('Hoàn thành', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: /UBND/ }).first().waitFor();
  await look('finished');
}
