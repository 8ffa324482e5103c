import { fileURLToPath } from 'node:url';
import { codeSentTo } from './codes.mjs';
import { worksOffline } from './offline.mjs';
import { byId, fillDate, fillPage, sampleAnswers } from './form-filling.mjs';

export const PROCEDURE = '1.005092';
const AGENCY = 'Thanh Hóa';
const file = name => fileURLToPath(new URL(`../../seeds/samples/files/${name}`, import.meta.url));
export const RESULT = file('ket-qua-ban-sao.pdf');
export const PDF = file('hop-dong-thue-dia-diem.pdf');
export const PHOTO = file('giay-to-tuy-than.jpg');

/** Finds the procedure, registers, fills the form, attaches papers, submits; answers the dossier's code. */
export async function applies(world, citizen) {
  await findsProcedure(citizen);
  await registers(world, citizen);
  await beginsDraft(citizen);
  await fillsForm(world, citizen);
  await attachesPapers(world, citizen);
  return submits(world, citizen);
}

async function findsProcedure({ page, look }) {
  await page.goto('/');
  await page.getByRole('list').getByRole('link', { name: 'Hộ tịch', exact: true }).waitFor();
  await look('home');
  await page.getByLabel('Bạn cần làm việc gì?').fill('ban sao van bang');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.locator('.card').first().waitFor();
  await look('results');
  await page.goto('/thu-tuc?q=khong-co-thu-tuc-nay');
  await page.getByText('Không có thủ tục nào khớp').waitFor();
  await look('results-none');
  await page.goto('/thu-tuc?q=ban+sao+van+bang');
  await page.getByRole('link', { name: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('procedure');
  await page.getByRole('link', { name: 'Nộp trực tuyến' }).first().click();
}

async function registers({ report, standin, person }, { page, look, expect }) {
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await page.getByText('chỗ cần sửa').waitFor();
  await look('sign-in-errors');
  await page.locator(byId('/phone')).fill(person.phone);
  await page.locator(byId('/identifier')).fill(person.personalNumber);
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await page.locator(byId('/code')).waitFor();
  await look('code');
  await page.locator(byId('/code')).fill(await codeSentTo(standin, person.phone));
  // The server answers 404 "not-registered" to the right code of somebody new.
  expect(/404.*auth\/tokens/);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.locator(byId('/fullName')).fill(person.fullName);
  await fillDate(page, '/dateOfBirth', person.dateOfBirth);
  await page.getByLabel('Nữ').check();
  await page.locator(byId('/address')).fill(person.address);
  await look('register');
  await correctsRefused(report, page, expect);
  await page.getByRole('button', { name: 'Đăng ký và tiếp tục' }).click();
}

/** What the server refused is corrected with the keyboard: the summary takes the focus once, not at every key. */
async function correctsRefused(report, page, expect) {
  const email = page.locator(byId('/email'));
  await email.fill('khong-phai');
  expect(/4\d\d.*auth\/registrations/);
  await page.getByRole('button', { name: 'Đăng ký và tiếp tục' }).click();
  await page.locator('.error-summary:focus').waitFor();
  await email.fill('');
  await email.pressSequentially('lan@example.vn');
  const typed = await email.inputValue();
  report.check(typed === 'lan@example.vn', `every key reaches the input after a refusal: ${typed}`);
}

async function beginsDraft({ page, look }) {
  await page.getByLabel('Tìm theo tên cơ quan').fill(AGENCY);
  await page.getByLabel('thành phố Thanh Hóa', { exact: false }).first().check();
  await look('agency');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.locator('.tasks').first().waitFor();
  await look('tasks');
  await page.locator('.tasks a').first().click();
}

async function fillsForm({ report, person }, { page, look, expect }) {
  // A page left while it saves may find its own newer version when it comes back; it goes on without asking.
  expect(/412.*\/draft/);
  const prefilled = await page.locator(byId('/hoTenNguoiYeuCau')).inputValue();
  report.check(prefilled === person.fullName, `the form knows the applicant's name: ${prefilled}`);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  // It takes the focus after it is drawn; a page whose summary never does ends here.
  await page.locator('.error-summary:focus').waitFor();
  await look('form-errors');
  for (let step = 1; /to-khai/.test(page.url()); step++) {
    await fillPage(page, sampleAnswers(PROCEDURE));
    if (step === 1) {
      await survivesReload(report, page);
      await meetsOtherDevice(report, page, look);
      await worksOffline(report, page, expect);
    }
    await look(`form-${step}`);
    const before = page.url();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.waitForURL(url => url.href !== before);
  }
}

/** What was typed a moment ago is there again after the page is loaded anew. */
async function survivesReload(report, page) {
  const name = 'Nguyễn Thị Ánh Nguyệt (sửa)';
  await page.locator(byId('/hoTenNguoiYeuCau')).fill(name);
  await page.reload();
  await page.locator(byId('/hoTenNguoiYeuCau')).waitFor();
  const kept = await page.locator(byId('/hoTenNguoiYeuCau')).inputValue();
  report.check(kept === name, `the draft survives a reload: ${kept}`);
  await page.locator(byId('/hoTenNguoiYeuCau')).fill('Nguyễn Thị Ánh Nguyệt');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
}

/** Another device saves the same draft: what only it changed comes in, and of what both changed the person chooses. */
async function meetsOtherDevice(report, page, look) {
  await saveElsewhere(report, page, 'Trần Văn Hải');
  await page.locator(byId('/noiCuTruNguoiYeuCau')).fill('Số 8 Nguyễn Huệ, thành phố Đông Hà, tỉnh Quảng Trị');
  await page.waitForFunction(id => document.getElementById(id)?.value === 'Trần Văn Hải', '/hoTenNguoiYeuCau');
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await page.locator(byId('/hoTenNguoiYeuCau')).fill('Nguyễn Thị Ánh Nguyệt');
  await saveElsewhere(report, page, 'Trần Văn Hải Sơn');
  await page.getByText('Hồ sơ này được sửa ở hai nơi').waitFor();
  await look('conflict');
  await page.getByRole('button', { name: 'Giữ các câu trả lời đã chọn' }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  const kept = await page.locator(byId('/hoTenNguoiYeuCau')).inputValue();
  report.check(kept === 'Nguyễn Thị Ánh Nguyệt', `what was chosen stays: ${kept}`);
}

/** Two photographs become one PDF, though the line breaks off in the middle: nothing need be pressed again. */
async function sendsPhotographsOverBrokenLine(report, page, look) {
  await page.evaluate(async () => {
    const files = new DataTransfer();
    for (const name of ['trang-1.jpg', 'trang-2.jpg']) files.items.add(await photograph(name));
    const input = document.querySelector('input[type=file][multiple]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));

    /** Of noise, which does not pack: about a megabyte. */
    async function photograph(name) {
      const canvas = new OffscreenCanvas(1000, 1300);
      const context = canvas.getContext('2d');
      const noise = context.createImageData(1000, 1300);
      for (let at = 0; at < noise.data.length; at += 65_536) {
        crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
      }
      context.putImageData(noise, 0, 0);
      return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })], name, { type: 'image/jpeg' });
    }
  });
  await page.getByRole('img', { name: 'Trang 2' }).waitFor();
  await look('photographs');
  let chunks = 0;
  const address = '**/api/v1/uploads/*';
  await page.route(address, route =>
    route.request().method() === 'PATCH' && ++chunks === 2 ? route.abort('connectionreset') : route.continue(),
  );
  await page.getByRole('button', { name: 'Gửi thành một tệp PDF, 2 trang' }).click();
  await page.getByText('sẽ tự gửi tiếp khi có mạng').waitFor();
  await page.locator('.files a').first().waitFor();
  await page.unroute(address);
  const joined = await page.locator('.files li').first().textContent();
  report.check(joined.includes('2 trang') && chunks > 3, `photographs go on after a cut: ${joined}, ${chunks} chunks`);
  await page.locator('.files').getByRole('button', { name: 'Xóa' }).click();
  await page.locator('.files a').first().waitFor({ state: 'detached' });
}

async function saveElsewhere(report, page, hoTenNguoiYeuCau) {
  const address = `/api/v1/dossiers/${page.url().split('/')[4]}`;
  const headers = { 'X-Motcua-Client': 'web' };
  const draft = await (await page.request.get(address, { headers })).json();
  const saved = await page.request.put(`${address}/draft`, {
    headers: { ...headers, 'If-Match': `"${draft.version}"` },
    data: { answers: { ...draft.answers, hoTenNguoiYeuCau } },
  });
  report.check(saved.ok(), `another device saves the draft: ${saved.status()}`);
}

async function attachesPapers({ report }, { page, look, expect }) {
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('.error-summary').waitFor();
  expect(/ERR_CONNECTION_RESET/);
  await sendsPhotographsOverBrokenLine(report, page, look);
  await page.locator('input[type=file][multiple]').first().setInputFiles([PDF, PHOTO]);
  await page.locator('.files a').nth(1).waitFor();
  await page.locator('progress').first().waitFor({ state: 'detached' });
  report.check((await page.locator('.files a').count()) === 2, 'a PDF and a JPEG are attached');
  await look('papers');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Trực tuyến').check();
  await look('delivery');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
}

async function submits({ report }, { page, look }) {
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).waitFor();
  await look('check');
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.waitForURL(/da-nop/);
  const code = (await page.locator('.panel__code').textContent())?.trim() ?? '';
  report.check(/^H56\.31-\d{6}-\d{4,}$/.test(code), `the dossier has a code: ${code}`);
  await look('submitted');
  const lookup = await page.locator('a[href^="/tra-cuu/"]').getAttribute('href');
  await page.goto(lookup ?? '/tra-cuu');
  await page.getByText('Đã nộp, chờ tiếp nhận').waitFor();
  await look('lookup');
  await page.goto('/tra-cuu');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look('lookup-form');
  return code;
}
