import { officerSignIn } from './codes.mjs';
import { byId } from './form-filling.mjs';
import { watchedPage } from './watched-page.mjs';

const usedCodes = new Map();

/** Signs an officer in on a wide screen. */
export async function opensDesk(world, username) {
  const desk = await watchedPage(world, username, { desktop: true });
  const { page, look } = desk;
  await page.goto('/mot-cua');
  await fillsSignIn(page, username);
  if (username.endsWith('motcua')) await look('sign-in');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  // Clerks for whom no dossier waits begin with what came in.
  await page.locator('.queue-tabs, .registry').first().waitFor();
  return desk;
}

/** Types name, password and the code of the moment. */
export async function fillsSignIn(page, username) {
  const officer = officerSignIn(username);
  await page.locator(byId('/username')).fill(officer.username);
  await page.locator(byId('/password')).fill(officer.password);
  await page.locator(byId('/code')).fill(await unusedCode(page, officer));
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

/** Presses a button, and the one of the same name in the dialog that asks once more. */
export async function confirms(page, name, filled = async () => {}) {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.locator('dialog');
  await dialog.waitFor();
  await filled(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
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
  await page.locator('dialog').waitFor();
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
