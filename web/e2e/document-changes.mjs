import { byId } from './form-filling.mjs';
import { confirms } from './officers.mjs';

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

/** As long as no axis has taken it nobody has it: it can be replaced and recalled, and there is nothing to update. */
export async function waitsForAxis({ page, look }, address) {
  await opensSent(page, address);
  await page.getByText('Đang gửi', { exact: true }).first().waitFor();
  await page.getByText(/hệ thống tự gửi lại/).waitFor();
  if (await page.getByRole('button', { name: 'Cập nhật văn bản' }).isVisible()) {
    throw new Error('an update is offered of what nobody has');
  }
  await look('waits-for-axis');
}

/** A clerk names the draft that takes the place of a document. */
export async function replaces({ page, look }, address, subject) {
  await opensSent(page, address);
  await confirms(page, 'Thay thế bằng văn bản khác', async dialog => {
    await dialog.locator(byId('/replacementId')).waitFor();
    await dialog.getByRole('button', { name: 'Thay thế bằng văn bản khác' }).click();
    await dialog.locator('.error-summary').waitFor();
    await look('replace-errors');
    const option = dialog.locator('option', { hasText: subject });
    await dialog.locator(byId('/replacementId')).selectOption((await option.getAttribute('value')) ?? '');
    await dialog.locator(byId('/reason')).fill('Sai tên giáo viên');
    await look('replace');
  });
  await page.getByText('Sẽ được thay thế, khi gửi, bằng văn bản').waitFor();
  await look('to-be-replaced');
}

/** A clerk asks for a document back: it is back at once where no axis was tried for it yet, else its receivers are asked. */
export async function takesBack({ page, look }, address) {
  await opensSent(page, address);
  await confirms(page, 'Thu hồi văn bản', async dialog => {
    await dialog.locator(byId('/reason')).fill('Gửi nhầm địa chỉ');
    await look('recall');
  });
  await page
    .getByText(/^(Chờ trả lời|Đã thu hồi)$/)
    .first()
    .waitFor();
  await look('taken-back');
}

/** It is put in the post right after it was sent, not with it. */
async function opensSent(page, address) {
  const recall = page.getByRole('button', { name: 'Thu hồi văn bản' });
  await page.goto(address);
  for (let tries = 0; tries < TRIES && !(await recall.isVisible()); tries++) {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('heading', { name: 'Quá trình xử lý' }).waitFor();
    await recall.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
}
