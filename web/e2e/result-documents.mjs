import { RESULT } from './applies.mjs';
import { done, opens } from './officers.mjs';

/** Presses a button of the document's panel and again that of its dialog, in which something may be filled in before. */
async function acts(page, name, filled = async () => {}) {
  await page.locator('.document').getByRole('button', { name, exact: true }).click();
  await filled(page.locator('dialog'));
  await page.locator('dialog').getByRole('button', { name, exact: true }).click();
}

/** Draws the result's document up and submits it for signature. */
export async function draftsDocument(_world, { page, look }, code) {
  await opens(page, 'cua-toi', code);
  await look('answered');
  await page.locator('.document').getByRole('button', { name: 'Tải lên dự thảo' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Tải lên dự thảo' }).click();
  await page.locator('.error-summary').waitFor();
  await look('draft-errors');
  await page.locator('dialog input[type=file]').setInputFiles(RESULT);
  await page.locator('dialog').getByText('Đã chọn').waitFor();
  await look('draft');
  await page.locator('dialog').getByRole('button', { name: 'Tải lên dự thảo' }).click();
  await done(page, `Đã tải lên dự thảo kết quả của ${code}`);
  await look('drafted');
  await acts(page, 'Trình ký', async dialog => {
    await dialog.getByLabel('Kết quả trong một câu').fill('Đã cấp 03 bản sao văn bằng từ sổ gốc.');
    await look('submit');
  });
  await done(page, `Đã trình ký ${code}`);
}

/** Sends the document back with remarks. */
export async function sendsDocumentBack({ report }, { page, look }, code) {
  await page.goto('/mot-cua/hang/cho-ky');
  await page.locator('[data-queue-link]').first().waitFor();
  await look('to-sign');
  await opens(page, 'cho-ky', code);
  await look('document-submitted');
  await acts(page, 'Trả lại kèm ý kiến', async dialog => {
    await dialog.getByLabel('Ý kiến').fill('Ghi rõ số bản sao được cấp.');
    await look('send-back');
  });
  await done(page, `Đã trả lại văn bản của ${code}`);
  report.check(true, 'the document is sent back');
}

/** Reads the remarks, replaces the draft and submits it again: what was said of the result is still there. */
export async function mendsDocument(_world, { page, look }, code) {
  await opens(page, 'cua-toi', code);
  await page.getByText('Ghi rõ số bản sao được cấp.').first().waitFor();
  await look('document-sent-back');
  await acts(page, 'Thay dự thảo', dialog => dialog.locator('input[type=file]').setInputFiles(RESULT));
  await done(page, `Đã tải lên dự thảo kết quả của ${code}`);
  await acts(page, 'Trình ký');
  await done(page, `Đã trình ký ${code}`);
}

export async function signsDocument({ report }, { page, look }, code) {
  await opens(page, 'cho-ky', code);
  await acts(page, 'Ký duyệt', () => look('sign'));
  await done(page, `Đã ký duyệt ${code}`);
  report.check(true, 'a leader signs the document');
}

/** Numbers and seals the document, which resolves the dossier. */
export async function issuesDocument({ report }, { page, look }, code) {
  await page.goto(`/mot-cua/hang/cho-phat-hanh?q=${code}`);
  await page.locator('[data-queue-link]').first().click();
  await page.locator('.document').waitFor();
  await look('document-signed');
  await acts(page, 'Cấp số và phát hành', () => look('issue'));
  await done(page, `Đã cấp số và phát hành ${code}`);
  await page.getByRole('link', { name: 'Xem lại' }).click();
  await page.getByText('Đã phát hành', { exact: true }).waitFor();
  await look('document-issued');
  report.check(true, 'the document is issued');
}
