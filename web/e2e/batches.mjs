import { PROCEDURE } from './applies.mjs';
import { givesPaperOf } from './filed-dossiers.mjs';
import { sampleAnswers } from './form-filling.mjs';

const NAME = 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc';

/** Sends a table of three: one that becomes a dossier, one that lacks a paper, one that is wrong. */
export async function submitsMany({ report }, { page, look }) {
  await page.goto('/ho-so');
  await page.getByRole('link', { name: 'Nộp nhiều hồ sơ bằng bảng tính' }).click();
  await page.getByText('Bạn chưa gửi bảng nào').waitFor();
  await page.getByRole('button', { name: 'Gửi bảng' }).click();
  await page.locator('.error-summary:focus').waitFor();
  await look('batch-errors');
  await page.locator('#procedure').selectOption({ label: NAME });
  await page.getByLabel('Tìm theo tên cơ quan').fill('Thanh Hóa');
  await page.getByLabel('thành phố Thanh Hóa', { exact: false }).first().check();
  await page.locator('#delivery').selectOption('ONLINE');
  await downloadsTemplate(report, page);
  await page.locator('#table').setInputFiles({ name: 'ho-so.csv', mimeType: 'text/csv', buffer: table() });
  await look('batch-new');
  await page.getByRole('button', { name: 'Gửi bảng' }).click();
  await page.getByText('Có 1 dòng sai, chưa thành hồ sơ').waitFor();
  await page.getByText('Có 2 bản nháp chưa nộp').waitFor();
  await look('batch-checked');
  await attachesPaper(page);
  await page.getByRole('button', { name: 'Nộp những hồ sơ đã đủ' }).click();
  await page.locator('dialog').waitFor();
  await look('batch-submit');
  await page.locator('dialog').getByRole('button', { name: 'Nộp', exact: true }).click();
  await page.getByText('Đã nộp 1 hồ sơ').waitFor();
  await page.getByText('Có 1 bản nháp còn thiếu, chưa nộp được').waitFor();
  await look('batch-submitted');
  await findsAgain(report, page, look);
}

async function downloadsTemplate(report, page) {
  const href = await page.getByRole('link', { name: 'Tải bảng mẫu' }).getAttribute('href');
  const columns = (await (await page.request.get(href ?? '')).text()).split('\r\n')[0] ?? '';
  report.check(
    columns.includes('reference') && columns.includes('vanBang/0/loai'),
    `the template has the columns: ${columns}`,
  );
}

/** The first draft gets its paper, one that was given before. */
async function attachesPaper(page) {
  await page.getByText('Bản nháp chưa nộp (2)').click();
  const row = page.locator('.batch-rows > li', { hasText: 'NV-1' });
  const href = await row.getByRole('link').getAttribute('href');
  await givesPaperOf(page, (href ?? '').split('/').at(-1));
}

/** By the business's own reference in the list of dossiers, and the batch in the list of batches. */
async function findsAgain(report, page, look) {
  await page.goto('/ho-so?ma-rieng=NV-1');
  await page.getByText('Mã riêng: NV-1').waitFor();
  const found = await page.locator('.card').count();
  report.check(found === 1, `one dossier has the reference: ${found}`);
  await look('dossiers-by-reference');
  await page.goto('/nop-nhieu');
  await page.locator('.card', { hasText: '1 hồ sơ đã nộp' }).waitFor();
  await look('batches');
}

function table() {
  const right = flat(sampleAnswers(PROCEDURE));
  const wrong = new Map([...right, ['vanBang/0/soBan', 'nhiều bản']]);
  const columns = [...right.keys()];
  const row = (reference, answers) => [reference, ...columns.map(column => answers.get(column))];
  const rows = [['reference', ...columns], row('NV-1', right), row('NV-2', right), row('NV-3', wrong)];
  return Buffer.from(rows.map(cells => cells.map(quoted).join(',')).join('\r\n'));
}

const quoted = cell => `"${String(cell).replaceAll('"', '""')}"`;

/** Answers by the columns that they stand in. */
function flat(answers, way = []) {
  const entries = Object.entries(answers).map(([name, answer]) =>
    typeof answer === 'object' ? [...flat(answer, [...way, name])] : [[[...way, name].join('/'), answer]],
  );
  return new Map(entries.flat());
}
