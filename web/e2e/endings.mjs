import { submitsMany } from './batches.mjs';
import { filedDossier } from './filed-dossiers.mjs';
import { opensDossier } from './follows.mjs';
import { byId } from './form-filling.mjs';
import { handsLinkOn } from './links.mjs';
import { acceptsQuietly, done, opens, opensDesk } from './officers.mjs';
import { appoints } from './representation.mjs';
import { givesPaperAgain, seesRevoked, seesStore, usesResult } from './store.mjs';
import { choosesHowToBeTold } from './told.mjs';

/** What else may become of dossiers: refused, stopped, withdrawn; and of a result: used again, revoked; who acts for one, how one is told, and many at once. */
export async function endings(world, citizen, { intake, handler, leader, code }) {
  await seesStore(world, citizen, code);
  const draft = await usesResult(world, citizen);
  await seesMenu(world, intake);
  await isRefused(world, citizen, intake);
  await isStopped(world, citizen, { intake, handler });
  await isWithdrawn(world, citizen);
  await revokes(world, leader, code);
  await seesRevoked(world, citizen, code, draft);
  await appoints(world, citizen);
  await handsLinkOn(world, citizen);
  await choosesHowToBeTold(world, citizen);
  await submitsMany(world, citizen);
}

/** On a phone the officers' header is one row; its menu opens by a press, closes by Escape and gives the focus back. */
async function seesMenu({ report }, { page, look }) {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/mot-cua/hang/cho-tiep-nhan');
  await page.locator('.queue-tabs').waitFor();
  const height = await page.locator('.site-header').evaluate(header => header.offsetHeight);
  report.check(height <= 72, `the officers' header is one row on a phone: ${height} px`);
  const button = page.getByRole('button', { name: 'Menu' });
  await button.click();
  await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  await look('menu');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.keyboard.press('Escape');
  report.check((await button.getAttribute('aria-expanded')) === 'false', 'Escape closes the menu');
  report.check(await button.evaluate(each => each === document.activeElement), 'the focus goes back to its button');
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function isRefused(world, citizen, intake) {
  const code = await givesPaperAgain(world, citizen);
  const { page, look } = intake;
  await opens(page, 'cho-tiep-nhan', code);
  await page.getByText('Giấy tờ đã nộp ngày').waitFor();
  await look('origin');
  await page.getByRole('button', { name: 'Từ chối' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Từ chối' }).click();
  await page.locator('dialog .error-summary').waitFor();
  await look('refuse-errors');
  await page.locator(byId('/reason')).fill('Văn bằng do cơ quan khác cấp; đề nghị nộp tại Sở Giáo dục và Đào tạo.');
  await look('refuse');
  await page.locator('dialog').getByRole('button', { name: 'Từ chối' }).click();
  await done(page, `Đã từ chối ${code}`);
  await opensDossier(citizen.page, code);
  await citizen.page.getByText('Không được tiếp nhận').first().waitFor();
  await citizen.look('refused');
}

async function isStopped(world, citizen, { intake, handler }) {
  const code = await filedDossier(citizen.page);
  await acceptsQuietly(intake, code);
  const head = await opensDesk(world, 'tpth.truongphong');
  await opens(head.page, 'don-vi', code);
  await head.page.getByRole('button', { name: 'Giao việc' }).click();
  await head.page.locator('dialog').getByLabel('Mai Văn Dũng').check();
  await head.look('assign');
  await head.page.locator('dialog').getByRole('button', { name: 'Giao việc' }).click();
  await done(head.page, `Đã giao ${code}`);
  const { page, look } = handler;
  await opens(page, 'cua-toi', code);
  await look('assigned');
  await page.getByRole('button', { name: 'Dừng giải quyết' }).click();
  await page.locator(byId('/reason')).fill('Hồ sơ gốc không còn lưu tại phòng; người nộp liên hệ Sở.');
  await look('stop');
  await page.locator('dialog').getByRole('button', { name: 'Dừng giải quyết' }).click();
  await done(page, `Đã dừng giải quyết ${code}`);
  await opensDossier(citizen.page, code);
  await citizen.page.getByText('Đã dừng giải quyết').first().waitFor();
  await citizen.look('stopped');
}

async function isWithdrawn({ report }, { page, look }) {
  const code = await filedDossier(page);
  await opensDossier(page, code);
  await page.getByRole('link', { name: 'Rút hồ sơ' }).click();
  await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
  await page.getByText('Hãy nhập lý do rút hồ sơ').first().waitFor();
  await look('withdraw-errors');
  await page.locator(byId('/reason')).fill('Tôi đã tìm thấy bản chính.');
  await look('withdraw');
  await page.getByRole('button', { name: 'Rút hồ sơ' }).click();
  await page.getByText('Đã rút').first().waitFor();
  await look('withdrawn');
  report.check(true, 'the applicant took a dossier back');
}

async function revokes({ report }, { page, look }, code) {
  await opens(page, 'tat-ca', code);
  await page.getByRole('button', { name: 'Thu hồi kết quả' }).click();
  await page.locator(byId('/reason')).fill('Cấp nhầm mẫu bản sao; đã cấp lại bản khác.');
  await look('revoke');
  await page.locator('dialog').getByRole('button', { name: 'Thu hồi kết quả' }).click();
  await done(page, `Đã thu hồi kết quả ${code}`);
  report.check(true, 'a leader revokes the result');
}
