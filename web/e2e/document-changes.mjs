import { PDF } from './applies.mjs';
import { byId, fillDate } from './form-filling.mjs';
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

/** A clerk adds a file and a later day to a document; as long as it is on its way it is sent as it is. */
export async function updates({ page, look, expect }, address) {
  await opensSent(page, address);
  await page.locator(byId('update-file')).setInputFiles(PDF);
  await page.getByRole('heading', { name: 'Tệp chờ gửi cùng bản cập nhật' }).waitFor();
  await look('changes');
  expect(/409.*\/outgoing-documents\/[^/]*\/update$/);
  await confirms(page, 'Cập nhật văn bản', async dialog => {
    await dialog.getByRole('button', { name: 'Cập nhật văn bản' }).click();
    await dialog.locator('.error-summary').waitFor();
    await look('update-errors');
    await dialog.locator(byId('/reason')).fill('Bổ sung danh sách kèm theo');
    await fillDate(page, '/dueOn', ['31', '12', String(new Date().getFullYear())]);
  });
  await page.getByText('Văn bản còn trên đường gửi').first().waitFor();
  await look('update-refused');
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

/** A clerk asks for a document back that is still on its way: nobody has to be asked, and it is back at once. */
export async function takesBack({ page, look }, address) {
  await opensSent(page, address);
  await confirms(page, 'Thu hồi văn bản', async dialog => {
    await dialog.locator(byId('/reason')).fill('Gửi nhầm địa chỉ');
    await look('recall');
  });
  await page.getByText('Văn bản chưa tới nơi nhận').first().waitFor();
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
    await page.getByRole('button', { name: 'Cập nhật văn bản' }).waitFor();
  }
}
