import { byId } from './form-filling.mjs';
import { opensDesk } from './officers.mjs';

/** Those who run the portal see how the connections stand, and keep the list of what also goes on paper. */
export async function runsPortal(world) {
  const desk = await opensDesk(world, 'quantri.tinh');
  await seesConnections(desk);
  await keepsPaperKinds(world, desk);
}

async function seesConnections({ page, look }) {
  await page.getByRole('link', { name: 'Vận hành' }).click();
  await page.getByRole('heading', { name: 'Sự kiện của hệ thống' }).waitFor();
  await look('events');
  await page.getByRole('link', { name: 'Kết nối trục' }).click();
  await page.getByRole('heading', { name: 'Kết nối với trục liên thông' }).waitFor();
  await look('connections');
}

async function keepsPaperKinds({ report }, { page, look }) {
  const name = `Hồ sơ thi đua, khen thưởng ${Date.now()}`;
  await page.getByRole('link', { name: 'Gửi kèm bản giấy' }).click();
  await page.getByRole('heading', { name: 'Danh mục văn bản gửi kèm bản giấy' }).waitFor();
  await page.locator('.registry__list li').first().waitFor();
  await look('paper-kinds');
  await page.getByRole('button', { name: 'Thêm loại văn bản' }).click();
  const dialog = page.locator('dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.locator('.error-summary').waitFor();
  await look('paper-kind-errors');
  await dialog.locator(byId('/name')).fill(name);
  await dialog.locator(byId('/nameEn')).fill('Commendation papers');
  await look('paper-kind');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const line = page.locator('.registry__list li', { hasText: name });
  await line.getByText('Gửi kèm bản giấy', { exact: true }).waitFor();
  await line.getByRole('button', { name: 'Bỏ khỏi danh mục' }).click();
  await line.getByText('Chỉ gửi bản điện tử', { exact: true }).waitFor();
  await look('paper-kind-taken-off');
  report.check(true, 'a province keeps its list of what also goes on paper');
}
