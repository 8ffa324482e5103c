import { byId } from './form-filling.mjs';
import { opensDesk } from './officers.mjs';

const NOTATION = 'TL-UBND';

/** An administrator has a series go on with the number that paper has come to; the first one was typed wrong. */
export async function movesSeries(world) {
  const desk = await opensDesk(world, 'quantri');
  const { page, look } = desk;
  await page.getByRole('link', { name: 'Số văn bản' }).click();
  const another = page.getByRole('button', { name: 'Đặt số cho dãy khác' });
  await another.waitFor();
  await look('series');
  await another.click();
  await page.locator(byId('/notation')).fill(NOTATION);
  await sets(desk, '2260', 'series-confirm');
  const row = page.locator('.series__list li', { hasText: NOTATION });
  await row.getByRole('button').click();
  await sets(desk, '226', 'series-again');
  await row.getByText(`226/${NOTATION}`).waitFor();
  world.report.check(
    true,
    'a series goes on with the number that an administrator says, and a typing error is put right',
  );
}

async function sets({ page, look }, number, picture) {
  await page.locator(byId('/next')).fill(number);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.locator('dialog').getByText(`${number}/${NOTATION}`).first().waitFor();
  await look(picture);
  await page.getByRole('button', { name: `Đặt số ${number}/${NOTATION}` }).click();
  await page.getByText(`Đã đặt. Văn bản tiếp theo mang số ${number}/${NOTATION}.`).waitFor();
}
