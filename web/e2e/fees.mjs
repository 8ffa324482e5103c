import { filedDossier } from './filed-dossiers.mjs';
import { opensDossier } from './follows.mjs';
import { byId } from './form-filling.mjs';
import { done, opens } from './officers.mjs';

/** A procedure of level 4 that costs 8000 for each copy. */
const CHARGED = '2.000635';

/** The counter takes a fee, the applicant has the receipt, a leader voids it. */
export async function paysFee(world, citizen, { intake, leader }) {
  const code = await filedDossier(citizen.page, CHARGED);
  await takesFee(world, intake, code);
  await seesReceipt(world, citizen, code);
  await voidsPayment(world, leader, code);
}

/** By keyboard alone, from the button to the receipt. */
async function takesFee({ report }, { page, look }, code) {
  await opens(page, 'cho-tiep-nhan', code);
  await look('fee-owed');
  await page.getByRole('button', { name: 'Thu phí, lệ phí' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog');
  await dialog.getByRole('button', { name: 'Thu phí, lệ phí' }).click();
  await dialog.locator('.error-summary').waitFor();
  await look('fee-errors');
  await dialog.locator(byId('/items/0/copies')).focus();
  await page.keyboard.type('3');
  await dialog.getByText('Phải thu: 24.000 đồng').waitFor();
  await dialog.getByLabel('Tiền mặt').focus();
  await page.keyboard.press('Space');
  await look('fee');
  await dialog.locator(byId('/amount')).focus();
  await page.keyboard.press('Enter');
  await done(page, `Đã thu phí, lệ phí của hồ sơ ${code}`);
  await page.getByText('Biên lai AA-').first().waitFor();
  await look('fee-taken');
  report.check(true, 'a fee is taken at the counter by keyboard');
}

async function seesReceipt({ report }, { page, look }, code) {
  await opensDossier(page, code);
  const receipt = page.getByRole('link', { name: /^(Biên lai|Receipt) AA-/ });
  await receipt.waitFor();
  await look('fee-receipt');
  const href = await receipt.getAttribute('href');
  const file = await page.request.get(href ?? '', { headers: { 'X-Motcua-Client': 'web' } });
  const start = (await file.body()).subarray(0, 5).toString('latin1');
  report.check(file.ok() && start === '%PDF-', `the fee receipt is a PDF: ${file.status()} ${start}`);
}

async function voidsPayment({ report }, { page, look }, code) {
  await opens(page, 'tat-ca', code);
  await page.getByRole('button', { name: 'Hủy', exact: false }).first().click();
  const dialog = page.locator('dialog');
  await dialog.locator(byId('/reason')).fill('Thu nhầm số bản');
  await look('fee-voiding');
  await dialog.getByRole('button', { name: 'Hủy biên lai' }).click();
  await done(page, `Đã hủy biên lai của hồ sơ ${code}`);
  report.check(true, 'a leader voids a payment');
}
