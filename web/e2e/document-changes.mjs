import { byId } from './form-filling.mjs';

const TRIES = 20;

/** Whoever draws a document up puts it in a file, which travels with it. */
export async function filesDocument({ page, look }, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await page.locator(byId('/notation')).fill('01/GDĐT');
  await page.locator(byId('/ordinal')).fill('2');
  await look('filing');
  await page.locator('dialog').getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
  await page.getByText(/01\/GDĐT, văn bản số 2/).waitFor();
}

/** A clerk asks for a document back that was sent; nobody has answered yet. */
export async function asksBack({ page, look }, address) {
  const recall = page.getByRole('button', { name: 'Thu hồi văn bản' });
  await page.goto(address);
  await page.getByRole('heading', { name: 'Quá trình xử lý' }).waitFor();
  // It is put in the post right after it was sent, not with it.
  for (let tries = 0; tries < TRIES && !(await recall.isVisible()); tries++) {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('heading', { name: 'Quá trình xử lý' }).waitFor();
    await page.getByRole('button', { name: 'Cập nhật văn bản' }).waitFor();
  }
  await look('changes');
  await recall.click();
  await page.locator(byId('/reason')).fill('Gửi nhầm địa chỉ');
  await look('recall');
  await page.locator('dialog').getByRole('button', { name: 'Thu hồi văn bản' }).click();
  await page.getByText('Chờ trả lời', { exact: true }).first().waitFor();
  await look('asked-back');
}
