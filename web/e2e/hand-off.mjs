import { filedDossier } from './filed-dossiers.mjs';
import { byId } from './form-filling.mjs';
import { opensDossier } from './follows.mjs';
import { acceptsQuietly, confirms, done, opens } from './officers.mjs';

const ELSEWHERE = 'H50.14';

/** A dossier goes to an agency of another province: a note is drawn up, signed by whom it names, numbered and sent; its applicant reads so. */
export async function handsOff(world, citizen, { intake, handler, leader, clerk }) {
  const code = await filedDossier(citizen.page);
  await acceptsQuietly(intake, code);
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
  await opens(page, 'don-vi', code);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await done(page, `Bạn đã nhận ${code}`);
  await opens(page, 'cua-toi', code);
  await page.getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Chuyển cơ quan có thẩm quyền' }).click();
  await page.locator('dialog .error-summary').waitFor();
  await look('hand-off-errors');
  await page.locator(byId('/receiverCode')).fill(ELSEWHERE);
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

/** Whoever tries the portal out has no axis: the document says that it waits. */
async function sends({ page, look }, address) {
  await page.goto(address);
  await page.getByText('Đạt', { exact: true }).first().waitFor();
  await confirms(page, 'Gửi văn bản');
  await page.getByText('Đã gửi', { exact: true }).first().waitFor();
  await look('note-sent');
}
