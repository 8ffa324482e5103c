import { byId } from './form-filling.mjs';
import { done } from './officers.mjs';

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
