import { basename } from 'node:path';
import { PDF, PHOTO, RESULT } from './applies.mjs';
import { byId, fillDate } from './form-filling.mjs';

export const DOCUMENT = 'Về việc phối hợp tổ chức kỳ thi';
const TYPED = 'Về việc phối hợp tổ chức kì thi';

/** A clerk enters a paper document, mends what was typed of it and adds its scans; answers the document's address. */
export async function entersPaper({ page, look }) {
  await page.goto('/mot-cua/van-ban-den');
  await page.getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.locator('.error-summary').waitFor();
  await look('enter-errors');
  await page.locator(byId('/senderName')).fill('sở giáo dục');
  await page.getByRole('button', { name: /Sở Giáo dục và Đào tạo.*H56\.03\)/ }).click();
  // Another one each time, or it is found to be the same document.
  const number = String(Date.now()).slice(-6);
  for (const [field, value] of Object.entries({ number, notation: 'SGDĐT-KT', subject: TYPED })) {
    await page.locator(byId(`/${field}`)).fill(value);
  }
  await fillDate(page, '/issuedOn', ['3', '3', '2026']);
  await page.locator('dialog').getByRole('button', { name: 'Vào sổ văn bản giấy' }).click();
  await page.getByRole('heading', { name: TYPED }).waitFor();
  await page.locator('.registry__stamp').waitFor();
  await look('taken-in');
  await correctsEntry({ page, look });
  await addsScans({ page, look });
  const address = page.url();
  await page.goto('/mot-cua/van-ban-den');
  await page.getByRole('link', { name: DOCUMENT }).first().waitFor();
  await look('incoming');
  return address;
}

async function correctsEntry({ page, look }) {
  await page.getByRole('button', { name: 'Sửa thông tin' }).click();
  await page.locator(byId('/subject')).fill(DOCUMENT);
  await page.locator(byId('/signerName')).fill('Lê Văn Thành');
  await look('correct-entry');
  await page.locator('dialog').getByRole('button', { name: 'Sửa thông tin' }).click();
  await page.getByRole('heading', { name: DOCUMENT }).waitFor();
}

/** Several scans at once; a wrong one is taken away again, and what is no scan is not taken. */
async function addsScans({ page, look }) {
  const text = { name: 'ghi-chu.txt', mimeType: 'text/plain', buffer: Buffer.from('ghi chú') };
  await page.locator(byId('scan')).setInputFiles([PDF, PHOTO, RESULT]);
  for (const file of [PDF, PHOTO, RESULT]) await page.getByRole('link', { name: basename(file) }).waitFor();
  await page.getByRole('button', { name: `Bỏ tệp ${basename(RESULT)}` }).click();
  await page.getByRole('link', { name: basename(RESULT) }).waitFor({ state: 'detached' });
  await page.locator(byId('scan')).setInputFiles([text]);
  await page.getByText(/ghi-chu\.txt.*(PDF|JPG)/).waitFor();
  await look('scans');
}
