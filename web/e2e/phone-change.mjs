import { applicant } from './applicant.mjs';
import { codeSentTo } from './codes.mjs';
import { byId } from './form-filling.mjs';
import { opensDesk } from './officers.mjs';
import { registered } from './representation.mjs';

/** Somebody who lost their phone comes to the counter; the officer binds their account to the new one. */
export async function changesPhone(world) {
  const person = await registered(world);
  const { phone } = applicant();
  const { page, look } = await opensDesk(world, 'tpth.motcua');
  await page.getByRole('link', { name: 'Đổi số điện thoại' }).click();
  await page.locator(byId('/identifier')).waitFor();
  await look('phone-change');
  await page.locator(byId('/identifier')).fill(person.personalNumber);
  await page.locator(byId('/phone')).fill(phone);
  await page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await page.locator(byId('/fullName')).waitFor();
  await page.getByRole('button', { name: 'Đổi số điện thoại' }).click();
  await page.locator('.error-summary').waitFor();
  await look('phone-change-errors');
  await page.locator(byId('/code')).fill(await codeSentTo(world.standin, phone));
  await page.getByLabel('Mất điện thoại hoặc đổi số').check();
  await page.getByLabel('Thẻ căn cước hoặc căn cước công dân').check();
  await page.locator(byId('/fullName')).fill(person.fullName);
  await page.locator(byId('/reason')).fill('Mất máy, đã đối chiếu thẻ căn cước');
  await look('phone-change-papers');
  await page.getByRole('button', { name: 'Đổi số điện thoại' }).click();
  await page.getByText('Đã đổi số điện thoại').waitFor();
  await look('phone-changed');
  world.report.check(true, 'an account is bound to another phone at the counter');
}

/** Somebody else registered a number: one officer asks for it, the head of the one-stop shop gives it back. */
export async function givesNumberBack(world) {
  const squatter = await registered(world);
  const { phone } = applicant();
  const asking = await opensDesk(world, 'tuphap.motcua');
  await asking.page.getByRole('link', { name: 'Đổi số điện thoại' }).click();
  await asking.page.locator(byId('/identifier')).fill(squatter.personalNumber);
  await asking.page.locator(byId('/phone')).fill(phone);
  await asking.page.getByRole('button', { name: 'Gửi mã xác nhận' }).click();
  await asking.page.locator(byId('/code')).fill(await codeSentTo(world.standin, phone));
  await asking.page.getByLabel('Số định danh bị người khác đăng ký').check();
  await asking.page.getByLabel('Thẻ căn cước hoặc căn cước công dân').check();
  await asking.page.locator(byId('/fullName')).fill('Nguyễn Thị Thật');
  await asking.page.getByLabel('Ngày', { exact: true }).fill('1');
  await asking.page.getByLabel('Tháng', { exact: true }).fill('5');
  await asking.page.getByLabel('Năm', { exact: true }).fill('1988');
  await asking.page.locator(byId('/reason')).fill('Người dân chưa từng đăng ký, đã xem thẻ căn cước');
  await asking.page.getByRole('button', { name: 'Gửi đề nghị xác nhận' }).click();
  await asking.page.getByText('Đã gửi đề nghị, chờ xác nhận').waitFor();
  await asking.look('phone-change-asked');
  await asking.page.getByRole('button', { name: 'Làm cho người khác' }).click();
  const own = asking.page.locator('article', { hasText: squatter.personalNumber });
  await own.getByRole('button', { name: 'Rút lại đề nghị' }).waitFor();
  await asking.look('phone-change-own');
  const deciding = await opensDesk(world, 'tuphap.truongmotcua');
  await deciding.page.getByRole('link', { name: 'Đổi số điện thoại' }).click();
  const request = deciding.page.locator('article', { hasText: squatter.personalNumber });
  await request.getByText('Nguyễn Thị Thật').waitFor();
  await deciding.look('phone-change-request');
  await request.getByRole('button', { name: 'Xác nhận đổi' }).click();
  await deciding.page.getByText('Nguyễn Thị Thật đăng nhập bằng số').waitFor();
  await asking.page.reload();
  await own.getByText('Đã xác nhận').waitFor();
  world.report.check(true, 'a number that somebody else registered is given back by two officers');
}
