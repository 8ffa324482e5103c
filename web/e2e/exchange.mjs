import { opensDesk } from './officers.mjs';

/** The clerk sees how much waits and that nothing went wrong, and what nobody has taken in; the leader reads it too. */
export async function seesExchange(world, { leader, clerk }) {
  for (const { page, look } of [clerk, leader]) {
    await page.goto('/mot-cua/truc-lien-thong');
    await page.getByRole('heading', { name: 'Văn bản cần xử lý trên trục' }).waitFor();
    await page.getByRole('link', { name: 'Đã gửi, chưa có trạng thái' }).waitFor();
    await look('exchange');
  }
  const { page, look } = clerk;
  await page.getByRole('link', { name: 'Chưa tiếp nhận' }).click();
  await page.getByRole('heading', { name: 'Chưa tiếp nhận' }).waitFor();
  await look('untaken');
  await page.getByRole('link', { name: /^Thông báo/ }).click();
  await page.getByRole('heading', { name: 'Thông báo', level: 1 }).waitFor();
  await look('notices');
  world.report.check(true, 'a clerk sees what waits and what went wrong on the axis');
}

/** Those who run the portal see how the connections stand. */
export async function seesConnections(world) {
  const { page, look } = await opensDesk(world, 'quantri.tinh');
  await page.goto('/mot-cua/van-hanh');
  await page.getByRole('link', { name: 'Kết nối trục' }).click();
  await page.getByRole('heading', { name: 'Kết nối với trục liên thông' }).waitFor();
  await look('connections');
}
