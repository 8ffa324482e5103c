import { byId } from './form-filling.mjs';
import { opensDesk } from './officers.mjs';
import { watchedPage } from './watched-page.mjs';

const WHAT = 'Bảo trì máy chủ định kỳ';

/** An administrator opens every form of the calendar, gives a counter hours of its own, announces maintenance and takes it back. */
export async function keepsCalendar(world) {
  const desk = await opensDesk(world, 'quantri');
  await desk.page.getByRole('link', { name: 'Lịch làm việc' }).click();
  await desk.page.locator('.calendar__days').waitFor();
  await opensForms(desk);
  await givesHours(world, desk);
  await announces(world, desk);
}

async function opensForms({ page, look }) {
  await page.getByText('Thêm ngày', { exact: true }).click();
  await page.locator(byId('/name')).waitFor();
  await look('day-form');
  await page.getByText('Thêm ngày', { exact: true }).click();
}

/** Sets hours of one counter from a day on, and takes them away again. */
async function givesHours({ report }, { page, look }) {
  await page.getByText('Đổi giờ làm việc', { exact: true }).click();
  await page.locator(byId('/hours-scope')).selectOption('PLACE');
  await page.locator(byId('/place')).fill('H56.31/MC');
  await fillsDay(page, '/validFrom', '1', '3', '2027');
  await page.locator('#weekday-6').fill('07:30-11:00');
  await page.locator('#hours-reason').fill('Trực sáng thứ Bảy');
  await look('hours-form');
  await page.locator('form:has(#hours-reason)').getByRole('button').click();
  const row = page.locator('.calendar__hours li', { hasText: 'Từ 01/03/2027' });
  await row.waitFor();
  await row.getByRole('button', { name: 'Xóa' }).click();
  await page.locator(byId('remove/reason')).fill('Thôi trực sáng thứ Bảy');
  await look('hours-removal');
  await page.locator('dialog').getByRole('button', { name: 'Xóa' }).click();
  await row.waitFor({ state: 'detached' });
  report.check(true, 'a counter has hours of its own until they are taken away');
}

/** Announces maintenance of tomorrow, which everybody then reads; says another end; takes it back. */
async function announces(world, { page, look }) {
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10).split('-').reverse();
  await page.getByText('Ghi gián đoạn hoặc báo trước bảo trì').click();
  const form = page.locator('form:has([id="outage/what"])');
  await form.getByRole('button').click();
  await page.locator('.error-summary').waitFor();
  await look('outage-errors');
  await form.getByLabel('Bảo trì có kế hoạch').check();
  await fillsDay(page, 'outage/from', ...tomorrow);
  await page.locator(byId('outage/from-time')).fill('12:00');
  await fillsDay(page, 'outage/to', ...tomorrow);
  await page.locator(byId('outage/to-time')).fill('13:00');
  await page.locator(byId('outage/what')).fill(WHAT);
  await page.locator(byId('outage/whatEn')).fill('Planned maintenance');
  await look('outage-form');
  await form.getByRole('button').click();
  const row = page.locator('.calendar__hours li', { hasText: WHAT }).first();
  await row.waitFor();
  await look('outage-recorded');
  await isTold(world);
  await row.getByRole('button', { name: 'Ghi giờ kết thúc' }).click();
  await fillsDay(page, 'end/to', ...tomorrow);
  await page.locator(byId('end/to-time')).fill('12h30');
  await page.locator(byId('end/reason')).fill('Xong sớm hơn dự kiến');
  await look('outage-end');
  await page.locator('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.locator('.calendar__hours li', { hasText: 'đến 12:30' }).first().waitFor();
  await row.getByRole('button', { name: 'Rút lại' }).click();
  await page.locator(byId('remove/reason')).fill('Hoãn bảo trì');
  await look('outage-withdrawal');
  await page.locator('dialog').getByRole('button', { name: 'Rút lại' }).click();
  await row.getByText('Đã rút lại').waitFor();
  world.report.check(true, 'maintenance is announced, ends sooner and is withdrawn');
}

/** A stranger reads it where a visit begins and where one signs in. */
async function isTold(world) {
  const { page, look } = await watchedPage(world, 'stranger');
  for (const path of ['/', '/dang-nhap']) {
    await page.goto(path);
    await page.locator('.notice', { hasText: WHAT }).waitFor();
    await look(path === '/' ? 'start-outage' : 'sign-in-outage');
  }
}

async function fillsDay(page, id, day, month, year) {
  await page.locator(byId(id)).fill(day);
  await page.locator(byId(`${id}-month`)).fill(month);
  await page.locator(byId(`${id}-year`)).fill(year);
}
