import { PHOTO } from './applies.mjs';
import { byId } from './form-filling.mjs';

export async function opensDossier(page, code) {
  await page.goto(`/ho-so?q=${code}`);
  await page.locator('.card a').first().click();
  await page.locator('.timeline').waitFor();
}

/** Sees what the officer asked for, corrects exactly that, sends it. */
export async function answersSupplement({ report }, { page, look }, code) {
  await page.goto('/hop-thu');
  await page.locator('.card').first().waitFor();
  await look('inbox');
  await page.goto('/ho-so');
  await page.locator('.card').first().waitFor();
  await look('dossiers');
  await opensDossier(page, code);
  await look('supplement-asked');
  await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await page.locator(byId('/noiSinh')).waitFor();
  report.check(
    (await page.locator('form input[type=text], form textarea').count()) === 1,
    'only the named answer is open',
  );
  await page.locator(byId('/noiSinh')).fill('Xã Hoằng Lộc, huyện Hoằng Hóa, tỉnh Thanh Hóa');
  await page.locator('input[type=file]').first().setInputFiles(PHOTO);
  await page.getByRole('button', { name: 'Xóa' }).first().waitFor();
  await look('supplement');
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await page.locator('.timeline').waitFor();
  await look('supplement-sent');
}

/** Checks the result as any stranger may: by its code, then by its file. */
async function verifiesResult({ report }, { page, look, expect }) {
  const download = await page.getByRole('link', { name: 'Tải kết quả' }).getAttribute('href');
  const file = await page.request.get(download ?? '', { headers: { 'X-Motcua-Client': 'web' } });
  const buffer = await file.body();
  await page.locator('a[href^="/xac-minh/"]', { hasText: '-' }).click();
  await page.getByText('Kết quả có hiệu lực').waitFor();
  await look('verified');
  await page.goto('/xac-minh');
  await page.locator(byId('file')).waitFor({ state: 'attached' });
  await look('verify');
  await page.locator(byId('file')).setInputFiles({ name: 'kq.pdf', mimeType: 'application/pdf', buffer });
  await page.getByText('Tệp này trùng từng byte').waitFor();
  await page.goto('/xac-minh');
  // The server answers 404 about what it did not hand over.
  expect(/404.*results\/by-hash/);
  const changed = Buffer.concat([buffer, Buffer.from('%')]);
  await page.locator(byId('file')).setInputFiles({ name: 'kq.pdf', mimeType: 'application/pdf', buffer: changed });
  await page.getByText('Không có kết quả nào').waitFor();
  report.check(true, 'a changed file is no result of ours');
}

/** Reads why the result is late, and when it is promised now. */
export async function seesApology({ report }, { page, look }, code) {
  await opensDossier(page, code);
  await page.getByText('Cơ quan xin lỗi').first().waitFor();
  await page.getByText('Ngày hẹn mới').waitFor();
  await look('apology');
  const papers = await page.locator('.official-papers li').count();
  report.check(papers === 4, `receipt, both supplement requests and apology stand on the page: ${papers}`);
}

/** Sees that the dossier is done, downloads the result and the receipt, and visits what belongs to the account. */
export async function seesResult({ report }, { page, look, expect }, code) {
  await opensDossier(page, code);
  await page.getByText('Đã trả kết quả').first().waitFor();
  await look('result');
  for (const name of ['Tải kết quả', 'Giấy tiếp nhận', 'Tờ khai (PDF)']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const file = await page.request.get(href ?? '', { headers: { 'X-Motcua-Client': 'web' } });
    const start = (await file.body()).subarray(0, 5).toString('latin1');
    report.check(file.ok() && start === '%PDF-', `${name} is a PDF: ${file.status()} ${start}`);
  }
  await verifiesResult({ report }, { page, look, expect });
  await page.goto('/tai-khoan');
  await page.locator(byId('/email')).fill('anhnguyet@example.vn');
  await page
    .locator('form')
    .filter({ has: page.locator(byId('/email')) })
    .getByRole('button', { name: 'Lưu' })
    .click();
  await page.getByText('Đã lưu thay đổi').waitFor();
  await look('account');
  await page.goto('/tai-khoan/thiet-bi');
  await page.getByText('Thiết bị này').waitFor();
  await look('sessions');
  await page.goto('/khong-co-trang-nay');
  await page.getByText('Không tìm thấy trang này').waitFor();
  await look('not-found');
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Do your paperwork at home' }).waitFor();
  await look('english');
  report.check((await page.locator('html').getAttribute('lang')) === 'en', 'the page says that it is in English');
}
