import { opensDossier } from './follows.mjs';

/** A link to a file and the session are both good when the access cookie has ended: as ten minutes later. */
export async function opensFileLater({ report }, { page }, code) {
  await opensDossier(page, code);
  const context = page.context();
  // Before as well as after: what the page hears of in between and asks for must find it ended, too.
  await endsAccess(page);
  await context.clearCookies({ name: 'motcua_access' });
  await endsAccess(page);
  const link = page.locator('a[href$="/content"]', { hasText: '.jpg' }).first();
  await link.evaluate(each => each.closest('details')?.setAttribute('open', ''));
  const address = await link.getAttribute('href');
  const answer = context.waitForEvent('response', each => each.url().endsWith(address ?? '-'));
  const tab = context.waitForEvent('page');
  await link.click();
  const status = (await answer).status();
  report.check(status === 200, `a file opens though the access cookie has ended: ${status}`);
  await (await tab).close();
}

async function endsAccess(page) {
  await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('motcua.session') ?? '{}');
    localStorage.setItem('motcua.session', JSON.stringify({ ...session, expiresAt: Date.now() }));
  });
}
