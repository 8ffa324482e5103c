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
