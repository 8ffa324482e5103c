import { RESULT } from './applies.mjs';
import { officerSignIn } from './codes.mjs';
import { byId } from './form-filling.mjs';
import { watchedPage } from './watched-page.mjs';

const usedCodes = new Map();

/** Signs an officer in on a wide screen. */
export async function opensDesk(world, username) {
  const desk = await watchedPage(world, username, { desktop: true });
  const { page, look } = desk;
  const officer = officerSignIn(username);
  await page.goto('/mot-cua');
  await page.locator(byId('/username')).fill(officer.username);
  await page.locator(byId('/password')).fill(officer.password);
  await page.locator(byId('/code')).fill(await unusedCode(page, officer));
  if (username.endsWith('motcua')) await look('sign-in');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('.queue-tabs').waitFor();
  return desk;
}

/** A code signs in once: who signs in twice within half a minute waits for the next. */
async function unusedCode(page, officer) {
  while (usedCodes.get(officer.username) === officer.code()) {
    await page.waitForTimeout(1000);
  }
  const code = officer.code();
  usedCodes.set(officer.username, code);
  return code;
}

/** Finds a dossier in a queue by its code and opens it. */
export async function opens(page, queue, code) {
  await page.goto(`/mot-cua/hang/${queue}?q=${code}`);
  await page.locator('[data-queue-link]').first().click();
  await page.locator('.action-bar').waitFor();
}

export async function done(page, words) {
  await page.getByText(words).waitFor();
}

/** Walks the queue by keyboard, opens the dossier, accepts it. */
export async function acceptsDossier({ report }, { page, look }, code) {
  await page.goto('/mot-cua/hang/cho-tiep-nhan');
  await page.locator('[data-queue-link]').first().waitFor();
  await look('queue');
  await page.keyboard.press('j');
  const focused = await page.evaluate(() => document.activeElement?.hasAttribute('data-queue-link'));
  report.check(focused === true, 'the key j goes to the first dossier');
  await page.keyboard.press('?');
  await page.locator('dialog').waitFor();
  await look('keys');
  await page.getByRole('button', { name: 'Đóng' }).click();
  await opens(page, 'cho-tiep-nhan', code);
  await look('dossier');
  await page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await look('accept');
  await page.locator('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await done(page, `Đã tiếp nhận ${code}`);
  await look('accepted');
}

/** The same without looking left or right. */
export async function acceptsQuietly({ page }, code) {
  await opens(page, 'cho-tiep-nhan', code);
  await page.getByRole('button', { name: 'Tiếp nhận' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await done(page, `Đã tiếp nhận ${code}`);
}

/** Takes the dossier, then asks for one answer and one paper. */
export async function asksSupplement({ report }, { page, look }, code) {
  await opens(page, 'don-vi', code);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await done(page, `Bạn đã nhận ${code}`);
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await page.locator('.error-summary').waitFor();
  await look('ask-errors');
  await page.locator(byId('/noiSinh')).check();
  await page.locator(byId('/noiSinh-note')).fill('Ghi rõ xã, tỉnh nơi sinh');
  await page.locator(byId('paper:GIAY_TO_TUY_THAN')).check();
  await page.locator(byId('paper:GIAY_TO_TUY_THAN-note')).fill('Ảnh bị loá, chụp lại mặt sau');
  await page.locator(byId('/reason')).fill('Hồ sơ cần bổ sung hai mục dưới đây.');
  await page.locator(byId('/answerWithinDays')).fill('10');
  await look('ask');
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await done(page, `Đã yêu cầu bổ sung ${code}`);
  report.check(true, 'a supplement is asked for');
}

/** Presses a button of the document's panel and again that of its dialog, in which something may be filled in before. */
async function acts(page, name, filled = async () => {}) {
  await page.locator('.document').getByRole('button', { name, exact: true }).click();
  await filled(page.locator('dialog'));
  await page.locator('dialog').getByRole('button', { name, exact: true }).click();
}

/** Signs the apology that has been prepared for a dossier that is near its date. */
export async function signsApology({ report }, { page, look }, code) {
  await waitsFor(page, `/mot-cua/hang/cho-xin-loi?q=${code}`);
  await page.locator('[data-queue-link]').first().click();
  await page.getByRole('button', { name: 'Ký phiếu xin lỗi' }).click();
  await page.getByRole('button', { name: 'Ký và gửi' }).click();
  await page.locator('.error-summary').waitFor();
  await look('apology-errors');
  await page.locator(byId('/reason')).fill('Cơ quan lưu trữ chưa gửi lại sổ gốc để đối chiếu.');
  await look('apology');
  await page.getByRole('button', { name: 'Ký và gửi' }).click();
  await done(page, 'Đã xin lỗi và hẹn lại');
  await look('apologised');
  const paper = page.getByRole('link', { name: 'Phiếu xin lỗi' });
  const file = await page.request.get((await paper.getAttribute('href')) ?? '', {
    headers: { 'X-Motcua-Client': 'web' },
  });
  const words = (await file.body()).toString('latin1');
  report.check(words.split('ETSI.CAdES.detached').length === 3, 'leader and agency have signed the apology');
}

/** Loads a queue until something lies in it. */
async function waitsFor(page, address) {
  for (let tries = 0; tries < 30; tries++) {
    await page.goto(address);
    await page.locator('.queue-list, .empty').first().waitFor();
    if ((await page.locator('[data-queue-link]').count()) > 0) return;
    await page.waitForTimeout(1000);
  }
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

export async function returnsResult({ report }, { page, look }, code) {
  await opens(page, 'cho-tra', code);
  await page.getByRole('button', { name: 'Trả kết quả' }).click();
  await page.locator('dialog').getByLabel('Trực tuyến').check();
  await look('return');
  await page.locator('dialog').getByRole('button', { name: 'Trả kết quả' }).click();
  await done(page, `Đã trả kết quả ${code}`);
  await look('empty-queue');
  report.check(true, 'the result is returned');
  await page.getByRole('link', { name: 'Lịch làm việc' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.calendar__days').waitFor();
  await look('calendar');
}
