import { opensDossier } from './follows.mjs';
import { answeredDraft, beginDraft } from './filed-dossiers.mjs';

const DIPLOMA_ASKED = '1.003709';

/** Looks into the store of results: there, found without marks, not found. */
export async function seesStore({ report }, { page, look }, code) {
  await page.goto('/');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('heading', { name: 'Làm thủ tục' }).waitFor();
  await page.goto('/kho-ket-qua');
  await page.locator('.card', { hasText: code }).waitFor();
  report.check(
    await page.locator('.card', { hasText: code }).getByText('Còn hiệu lực').isVisible(),
    'the result is in the store and holds',
  );
  report.check(
    /Số \S+\/\S+ ngày/.test((await page.locator('.card', { hasText: code }).textContent()) ?? ''),
    'the result in the store has its number and date',
  );
  await look('store');
  await page.goto('/kho-ket-qua?q=ban+sao+van+bang');
  await page.locator('.card', { hasText: code }).waitFor();
  await page.goto('/kho-ket-qua?q=khong-co-ket-qua-nay');
  await page.getByText('Không có kết quả nào khớp').waitFor();
  await look('store-none');
}

/** Uses the result for a paper that another procedure asks for; answers the draft's id. */
export async function usesResult({ report }, { page, look }) {
  const draft = await beginDraft(page, DIPLOMA_ASKED, 'Sở Y tế');
  await page.goto(`/ho-so/${draft.id}/giay-to`);
  await page.getByText('Dùng giấy tờ đã có').first().waitFor();
  await look('reuse');
  await page.getByRole('button', { name: 'Dùng giấy này' }).first().click();
  await page.locator('.files a').first().waitFor();
  report.check((await page.getByText('Dùng giấy tờ đã có').count()) === 0, 'what is attached is offered no more');
  await look('reused');
  return draft.id;
}

/** The result is revoked meanwhile: the store and the draft say so, and the draft is thrown away. */
export async function seesRevoked({ report }, { page, look, expect }, code, draftId) {
  await page.goto('/kho-ket-qua');
  await page.locator('.card', { hasText: code }).getByText('Đã thu hồi').waitFor();
  await look('store-revoked');
  await opensDossier(page, code);
  await page.getByText('Kết quả đã bị thu hồi').waitFor();
  await look('result-revoked');
  await page.goto(`/ho-so/${draftId}/giay-to`);
  await page.locator('.files').getByText('Đã thu hồi').waitFor();
  await look('reuse-revoked');
  // The server answers 422 to a dossier that lacks something.
  expect(/422.*submission/);
  await page.goto(`/ho-so/${draftId}/kiem-tra`);
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.getByText('Hồ sơ chưa đủ').waitFor();
  await look('check-incomplete');
  await page.goto(`/ho-so/${draftId}`);
  await page.getByRole('button', { name: 'Xóa bản nháp' }).click();
  await page.locator('dialog').waitFor();
  await look('delete-draft');
  await page.locator('dialog').getByRole('button', { name: 'Xóa bản nháp' }).click();
  await page.waitForURL(/\/ho-so$/);
  report.check(true, 'the draft with the revoked result is gone');
}

/** Gives a paper of an earlier dossier again and submits, all by the pages; answers the new dossier's code. */
export async function givesPaperAgain({ report }, { page, look }) {
  const draft = await answeredDraft(page);
  await page.goto(`/ho-so/${draft.id}/giay-to`);
  await page.getByRole('button', { name: 'Dùng giấy này' }).first().click();
  await page.locator('.files a').first().waitFor();
  await look('paper-again');
  await page.goto(`/ho-so/${draft.id}/kiem-tra`);
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await page.waitForURL(/da-nop/);
  const code = (await page.locator('.panel__code').textContent())?.trim() ?? '';
  report.check(code !== '', `a dossier with a paper given before is submitted: ${code}`);
  return code;
}
