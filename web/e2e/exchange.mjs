/** The clerk sees how much waits and that nothing went wrong, and what nobody has taken in; the leader reads it too. */
export async function seesExchange(world, { leader, clerk }) {
  for (const { page, look } of [clerk, leader]) {
    await page.goto('/mot-cua/truc-lien-thong');
    await page.getByRole('heading', { name: 'Văn bản cần xử lý trên trục' }).waitFor();
    await page.getByRole('link', { name: 'Đã gửi, chưa có trạng thái' }).waitFor();
    await look('exchange');
  }
  const { page, look } = clerk;
  await page.getByRole('link', { name: 'Chưa tiếp nhận', exact: true }).click();
  await page.getByRole('heading', { name: 'Chưa tiếp nhận' }).waitFor();
  await page.locator('.registry__list').waitFor({ state: 'attached' });
  await look('untaken');
  world.report.check(true, 'a clerk sees what waits and what went wrong on the axis');
}
