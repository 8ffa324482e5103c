import { byId } from './form-filling.mjs';

/** Chooses how to be told, and finds it so again. */
export async function choosesHowToBeTold({ report }, { page, look }) {
  await page.goto('/tai-khoan');
  const form = page.locator('form', { has: page.locator(byId('told-quiet')) });
  await form.getByLabel('Thư điện tử').uncheck();
  await form.getByLabel('Không làm phiền trong một khoảng giờ').check();
  await form.getByLabel('Từ', { exact: true }).fill('');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await page.locator('.error-summary:focus').waitFor();
  await look('told-errors');
  await form.getByLabel('Từ', { exact: true }).fill('21:30');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu cách nhận thông báo').waitFor();
  await look('told');
  await page.reload();
  const from = await page.locator(byId('/quietHours/from')).inputValue();
  const mail = await form.getByLabel('Thư điện tử').isChecked();
  report.check(from === '21:30' && !mail, `how to be told is kept: from ${from}, mail ${mail}`);
}
