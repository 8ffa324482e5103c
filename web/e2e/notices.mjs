const TRIES = 20;

/** Whoever is told of something sees it in the bar, reads it and goes to where it is seen to. */
export async function readsNotice({ report }, { page, look }, heading) {
  const bell = page.getByRole('link', { name: /^Thông báo \(\d+\)$/ });
  await page.goto('/mot-cua');
  await page.locator('.queue-tabs').waitFor();
  // It is written right after what it tells of, not with it.
  for (let tries = 0; tries < TRIES && !(await bell.isVisible()); tries++) {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.locator('.queue-tabs').waitFor();
  }
  await bell.click();
  await page.getByRole('heading', { name: 'Thông báo', level: 1 }).waitFor();
  await page.getByText('Chưa đọc', { exact: true }).first().waitFor();
  await look('notices');
  await page.getByRole('link', { name: 'Mở văn bản' }).first().click();
  await page.getByRole('heading', { name: heading }).waitFor();
  report.check(true, 'an officer is told of a document that was assigned, and finds it');
}
