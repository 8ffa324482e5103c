import { byId } from './form-filling.mjs';

const WORDS = 'Số 9 Nguyễn Huệ, thành phố Đông Hà, tỉnh Quảng Trị';

/** The draft opens anew without a network, with what was typed without one; with the network back it is saved. */
export async function worksOffline(report, page, expect) {
  const workers = await page.evaluate(async () => {
    await Promise.race([navigator.serviceWorker.ready, new Promise(done => setTimeout(done, 10_000))]);
    const all = await navigator.serviceWorker.getRegistrations();
    return all.map(each => each.active?.state ?? 'not active');
  });
  report.check(workers.join() === 'activated', `the service worker is there: ${workers.join() || 'none'}`);
  // Without it the browser's own page of an error is all there would be to see.
  if (workers.join() !== 'activated') return;
  expect(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.locator(byId('/noiCuTruNguoiYeuCau')).fill(WORDS);
  await page.reload();
  await page.locator(byId('/noiCuTruNguoiYeuCau')).waitFor();
  const kept = await page.locator(byId('/noiCuTruNguoiYeuCau')).inputValue();
  report.check(kept === WORDS, `the draft opens without a network: ${kept}`);
  const emblem = await page.locator('.brand img').evaluate(image => image.naturalWidth);
  report.check(emblem > 0, 'the emblem is there without a network');
  await page.context().setOffline(false);
  await page.getByText('Đã lưu', { exact: true }).waitFor();
}
