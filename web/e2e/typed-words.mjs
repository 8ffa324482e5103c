import { byId } from './form-filling.mjs';
import { fillsSignIn } from './officers.mjs';

const QUESTION = 'Bỏ những gì đã nhập?';

/** Escape and Back ask before they lose what was typed in the dialog that is open. */
export async function keepsTyped({ report }, { page, look }, field) {
  const typed = await page.locator(byId(field)).inputValue();
  const address = page.url();
  const question = page.getByRole('alertdialog', { name: QUESTION });
  await page.keyboard.press('Escape');
  await question.waitFor();
  await look('leave-typed');
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  await page.evaluate(() => history.back());
  await question.waitFor();
  await question.getByRole('button', { name: 'Tiếp tục nhập' }).click();
  await question.waitFor({ state: 'detached' });
  const kept = (await page.locator(byId(field)).inputValue()) === typed && page.url() === address;
  report.check(kept, 'Escape and Back lose nothing that was typed in a dialog');
}

/** The session ends while the dialog is filled in; the act goes on after a new sign-in. */
export async function signsInAgain({ report }, { page, look, expect }, username, act) {
  expect(/401/);
  await page.context().clearCookies();
  await act();
  await page.getByText('Phiên làm việc đã hết, hãy đăng nhập lại; nội dung đang nhập được giữ.').waitFor();
  await look('session-over');
  await fillsSignIn(page, username);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Phiên làm việc đã hết').waitFor({ state: 'detached' });
  report.check(true, 'a session that ends under a filled dialog is begun anew over it');
}
