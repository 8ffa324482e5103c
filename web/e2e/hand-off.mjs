import { withAxis } from './axis.mjs';
import { filedDossier } from './filed-dossiers.mjs';
import { byId } from './form-filling.mjs';
import { opensDossier } from './follows.mjs';
import { acceptsQuietly, confirms, done, opens } from './officers.mjs';

const ELSEWHERE = 'Sở Tư pháp tỉnh Quảng Trị';

/** A dossier goes to an agency of another province, where there is an axis to carry it; elsewhere nobody is offered that. */
export async function handsOff(world, citizen, officers) {
  const code = await filedDossier(citizen.page);
  await acceptsQuietly(officers.intake, code);
  await takes(officers.handler, code);
  if (world.axis === undefined) return isNotOffered(world, officers.handler);
  return withAxis(world.axis, () => goesAway(world, citizen, officers, code));
}

async function takes({ page }, code) {
  await opens(page, 'don-vi', code);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await done(page, `Bạn đã nhận ${code}`);
  await opens(page, 'cua-toi', code);
  await page.getByRole('button', { name: 'Dừng giải quyết' }).waitFor();
}

async function isNotOffered({ report }, { page, look }) {
  const offered = await page.getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).isVisible();
  await look('no-hand-off');
  report.check(!offered, 'without an axis no dossier is handed to another agency');
}

/** A note is drawn up, signed by whom it names, numbered and sent; the applicant reads so. */
async function goesAway(world, citizen, { handler, leader, clerk }, code) {
  await handsOver(handler, code);
  const address = await findsNote(leader, code);
  await presses(leader, address, 'Ký số', 'Chờ cấp số');
  await presses(clerk, address, 'Cấp số và ký số cơ quan', 'Chờ gửi');
  await sends(clerk, address);
  await opensDossier(citizen.page, code);
  await citizen.page.getByText('Đang giải quyết').first().waitFor();
  await citizen.look('handed-off');
  world.report.check(true, 'a dossier is handed to another agency as a document');
}

async function handsOver({ page, look }, code) {
  await page.getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).click();
  await page.locator('dialog .error-summary').waitFor();
  await look('hand-off-errors');
  await page.locator(byId('/receiverCode')).fill('tư pháp quảng trị');
  const found = page.locator('dialog').getByRole('button', { name: `${ELSEWHERE} (H50.14)` });
  await found.waitFor();
  await look('hand-off-search');
  await found.click();
  await page.getByText(`Chuyển tới: ${ELSEWHERE}`).waitFor();
  await look('hand-off');
  await page.locator('dialog').getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).click();
  await done(page, `Đã trình ký phiếu chuyển ${code}`);
  await opens(page, 'cua-toi', code);
  await page.getByText('Lập phiếu chuyển tới cơ quan có thẩm quyền').first().waitFor();
  await look('handed-off');
}

async function findsNote({ page, look }, code) {
  await page.goto('/mot-cua/van-ban-di');
  await page
    .getByRole('link', { name: `Chuyển hồ sơ ${code}` })
    .first()
    .click();
  await page.getByRole('heading', { name: `Chuyển hồ sơ ${code}` }).waitFor();
  await look('note');
  return page.url();
}

async function presses({ page }, address, name, state) {
  await page.goto(address);
  await confirms(page, name);
  await page.getByText(state, { exact: true }).first().waitFor();
}

async function sends({ page, look }, address) {
  await page.goto(address);
  await page.getByText('Đạt', { exact: true }).first().waitFor();
  await confirms(page, 'Gửi văn bản');
  await page.getByText('Đã gửi', { exact: true }).first().waitFor();
  await look('note-sent');
}
