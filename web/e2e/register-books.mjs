import { byId, fillDate } from './form-filling.mjs';

/** A clerk prints both registers, numbers a paper document and has the last quarter's summary drawn up. */
export async function keepsBooks(world, clerk) {
  await prints(world, clerk, '/mot-cua/van-ban-den', 'incoming');
  await prints(world, clerk, '/mot-cua/so-van-ban-di', 'outgoing');
  await numbersPaper(world, clerk);
  await drawsSummaryUp(world, clerk);
}

/** The days are asked for; what opens is a PDF. */
async function prints({ report }, { page, look }, address, book) {
  await page.goto(address);
  await page.getByRole('button', { name: 'In sổ' }).click();
  const dialog = page.locator('dialog');
  await fillDate(page, 'print-from', ['1', '1', '2020']);
  await dialog.getByText('cách nhau không quá một năm').waitFor();
  await look(`print-${book}-too-long`);
  await fillDate(page, 'print-from', ['1', '1', String(new Date().getFullYear())]);
  const link = dialog.getByRole('link', { name: 'Mở bản in (PDF)' });
  await link.waitFor();
  await look(`print-${book}`);
  const file = await page.request.get((await link.getAttribute('href')) ?? '', {
    headers: { 'X-Motcua-Client': 'web' },
  });
  const start = (await file.body()).subarray(0, 5).toString('latin1');
  report.check(file.ok() && start === '%PDF-', `the ${book} register is printed: ${file.status()} ${start}`);
}

async function numbersPaper({ report }, { page, look }) {
  await page.goto('/mot-cua/so-van-ban-di');
  await page.getByRole('button', { name: 'Cấp số văn bản giấy' }).click();
  const dialog = page.locator('dialog');
  await dialog.getByRole('button', { name: 'Cấp số văn bản giấy' }).click();
  await dialog.locator('.error-summary').waitFor();
  await look('paper-number-errors');
  const words = {
    unit: 'VP',
    subject: 'Mời họp giao ban tháng',
    signerName: 'Nguyễn Văn Bình',
    signerTitle: 'Chánh Văn phòng',
    receivers: 'Các phòng chuyên môn',
  };
  for (const [field, value] of Object.entries(words)) await dialog.locator(byId(`/${field}`)).fill(value);
  await dialog.getByRole('button', { name: 'Cấp số văn bản giấy' }).click();
  await page.getByText(/Đã cấp số \d+\//).waitFor();
  await look('paper-numbered');
  report.check(true, 'a paper document takes the next number of the same series');
}

async function drawsSummaryUp({ report }, { page, look }) {
  await page.goto('/mot-cua/so-van-ban-di');
  await page.getByRole('link', { name: 'Báo cáo quý' }).click();
  await page.getByRole('heading', { name: 'Báo cáo quý' }).waitFor();
  await look('summaries');
  await page.getByRole('button', { name: 'Lập báo cáo quý' }).click();
  await look('draw-up');
  await page.locator('dialog').getByRole('button', { name: 'Lập báo cáo quý' }).click();
  await page.getByRole('heading', { name: /quý/i, level: 1 }).waitFor();
  await page.getByText('Văn bản chính').first().waitFor();
  await look('summary');
  await page.goto('/mot-cua/bao-cao-quy');
  await page.getByRole('link', { name: /^Quý [IV]+ năm \d{4}$/ }).waitFor();
  await look('summary-listed');
  report.check(true, 'a quarterly summary is drawn up as a draft');
}
