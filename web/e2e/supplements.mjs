import { opensDossier } from './follows.mjs';
import { byId } from './form-filling.mjs';
import { done, opens } from './officers.mjs';

/** Takes the dossier, then asks for one answer and one paper. */
export async function asksSupplement({ report }, { page, look }, code) {
  await opens(page, 'don-vi', code);
  await page.getByRole('button', { name: 'Nhận việc' }).click();
  await done(page, `Bạn đã nhận ${code}`);
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await page.locator('.error-summary').waitFor();
  await look('ask-errors');
  await page.locator(byId('/noiSinh')).check();
  await page.locator(byId('/noiSinh-note')).fill('Ghi rõ xã, tỉnh nơi sinh');
  await page.locator(byId('paper:GIAY_TO_TUY_THAN')).check();
  await page.locator(byId('paper:GIAY_TO_TUY_THAN-note')).fill('Ảnh bị loá, chụp lại mặt sau');
  await page.locator(byId('/reason')).fill('Hồ sơ cần bổ sung hai mục dưới đây.');
  await page.locator(byId('/answerWithinDays')).fill('10');
  await look('ask');
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await done(page, `Đã yêu cầu bổ sung ${code}`);
  report.check(true, 'a supplement is asked for');
}

/** Gives the applicant more time than was given at first. */
export async function extendsSupplement({ report }, { page, look }, code) {
  await opens(page, 'cua-toi', code);
  await page.getByRole('button', { name: 'Gia hạn bổ sung' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Gia hạn bổ sung' }).click();
  await page.locator('.error-summary').waitFor();
  await look('extend-errors');
  await page.locator(byId('/moreDays')).fill('7');
  await page.locator(byId('/reason')).fill('Người nộp đang điều trị tại bệnh viện, chưa thể chụp lại giấy tờ.');
  await look('extend');
  await page.locator('dialog').getByRole('button', { name: 'Gia hạn bổ sung' }).click();
  await done(page, `Đã gia hạn bổ sung ${code}`);
  report.check(true, 'the applicant has more time');
}

/** Asks once more, which takes a matter that has newly arisen. */
export async function asksAgain({ report }, { page, look }, code) {
  await opens(page, 'cua-toi', code);
  await look('answered-once');
  await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
  await page.locator(byId('/noiSinh')).check();
  await page.locator(byId('/noiSinh-note')).fill('Ghi theo tên xã sau khi sắp xếp');
  await page.locator(byId('/reason')).fill('Nơi sinh cần ghi theo tên đơn vị hành chính mới.');
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await page.locator('.error-summary').getByText('nội dung mới phát sinh').waitFor();
  await page
    .locator(byId('/newMatter'))
    .fill('Nghị quyết sắp xếp đơn vị hành chính có hiệu lực sau lần yêu cầu bổ sung trước.');
  await look('ask-again');
  await page.getByRole('button', { name: 'Gửi yêu cầu bổ sung' }).click();
  await done(page, `Đã yêu cầu bổ sung ${code}`);
  report.check(true, 'a supplement is asked for again, with what has arisen');
}

/** Reads why it is asked again, and answers. */
export async function answersAgain({ report }, { page, look }, code) {
  await opensDossier(page, code);
  await page.getByText('Các lần yêu cầu bổ sung (2)').click();
  await page.getByText('Gia hạn lúc').first().waitFor();
  await look('asked-twice');
  await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await page.getByText('Nội dung mới phát sinh').first().waitFor();
  await page.locator(byId('/noiSinh')).fill('Xã Hoằng Lộc, tỉnh Thanh Hóa');
  await look('supplement-again');
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await page.locator('.timeline').waitFor();
  report.check(true, 'the second request is answered');
}
