import { applicant } from './applicant.mjs';
import { codeSentTo } from './codes.mjs';
import { byId, fillDate } from './form-filling.mjs';

/** Lets somebody act for one, sees it, ends it. */
export async function appoints(world, { page, look }) {
  const other = await registered(world);
  await page.goto('/tai-khoan');
  await page.getByRole('link', { name: 'Xem và ủy quyền' }).click();
  await page.getByText('Bạn chưa ủy quyền cho ai').waitFor();
  await page.getByText('Ủy quyền cho người khác').click();
  await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
  await page.locator('.error-summary').waitFor();
  await look('appoint-errors');
  await page.locator(byId('/representativeIdentifier')).fill(other.personalNumber);
  await page.locator(byId('/representativeName')).fill(other.fullName);
  // The form of links asks the same further down.
  const form = page.locator('form', { has: page.locator(byId('/representativeIdentifier')) });
  await form.getByLabel('Soạn hồ sơ').check();
  await form.getByLabel('Theo dõi hồ sơ, xem kết quả').check();
  await form.getByLabel('Chỉ một số thủ tục').check();
  await form.getByLabel('Cấp bản sao văn bằng, chứng chỉ từ sổ gốc').check();
  await fillDate(page, '/validUntil', ['31', '12', String(new Date().getFullYear() + 1)]);
  await look('appoint');
  await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
  await page.getByText('Đang có hiệu lực').waitFor();
  await look('appointed');
  await page.getByRole('button', { name: 'Chấm dứt' }).click();
  await page.locator('dialog').waitFor();
  await look('end-representation');
  await page.locator('dialog').getByRole('button', { name: 'Chấm dứt' }).click();
  await page.getByText('Đã chấm dứt').waitFor();
  world.report.check((await page.getByText('Đang có hiệu lực').count()) === 0, 'the representation has ended');
}

/** Somebody else, registered as an app would. */
export async function registered({ base, standin }) {
  const person = { ...applicant(), fullName: 'Trần Văn Hải' };
  const challenge = await post(base, '/auth/codes', { phone: person.phone, identifier: person.personalNumber });
  await post(base, '/auth/registrations', {
    challengeId: challenge.challengeId,
    code: await codeSentTo(standin, person.phone),
    kind: 'CITIZEN',
    fullName: person.fullName,
  });
  return person;
}

async function post(base, path, body) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
