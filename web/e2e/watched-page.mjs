import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SCREENSHOTS } from './report.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };

/** Opens a page of its own that notes every broken policy and every error on the console. */
export async function watchedPage({ browser, base, report }, name, { desktop = false } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: desktop ? DESKTOP : PHONE,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const loading = loadingOf(page);
  page.setDefaultTimeout(15_000);
  report.pages.push([name, page]);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const expected = [];
  page.on('console', message => {
    if (message.type() !== 'error') return;
    const text = `${message.text()} ${message.location().url}`;
    if (!expected.some(pattern => pattern.test(text))) report.check(false, `${name}: console: ${text}`);
  });
  page.on('response', async response => {
    if (response.status() < 400 || expected.some(pattern => pattern.test(`${response.status()} ${response.url()}`)))
      return;
    console.error(`  ${name}: ${response.status()} ${response.url()} ${await response.text().catch(() => '')}`);
  });
  page.on('pageerror', error => report.check(false, `${name}: ${error.message}`));
  return { page, look: look(page, loading, { report, name, desktop }), expect: pattern => expected.push(pattern) };
}

/** Pictures the page on a phone and on a desktop; nothing may overflow, and axe may find nothing. */
function look(page, loading, { report, name, desktop }) {
  let number = 0;
  return async title => {
    number++;
    const label = `${name}-${String(number).padStart(2, '0')}-${title}`;
    for (const size of [PHONE, DESKTOP]) {
      await page.setViewportSize(size);
      await page.evaluate(() => scrollTo(0, 0));
      await settled(page, loading);
      // What is folded away is looked at too, by axe and by eye.
      await unfolded(page, true);
      await settled(page, loading);
      const path = `${SCREENSHOTS}${label}-${size.width}.png`;
      await page.screenshot({ path, fullPage: true });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      report.check(width <= size.width, `${label}: ${width} px wide on ${size.width} px`);
      await page.evaluate(axe);
      const found = await page.evaluate(() => globalThis.axe.run());
      const lines = found.violations.map(each => `${each.id} at ${each.nodes.map(node => node.target).join(', ')}`);
      report.check(lines.length === 0, `${label} at ${size.width} px: ${lines.join('; ')}`);
      await unfolded(page, false);
    }
    await page.setViewportSize(desktop ? DESKTOP : PHONE);
  };
}

/** Opens what is folded away, or folds that away again. */
async function unfolded(page, open) {
  await page.evaluate(wanted => {
    for (const each of document.querySelectorAll(wanted ? 'details:not([open])' : 'details[data-unfolded]')) {
      each.open = wanted;
      each.toggleAttribute('data-unfolded', wanted);
    }
  }, open);
}

/** What a page is loading; not the stream of changes, which does not end while the page is open. */
function loadingOf(page) {
  const loading = new Set();
  page.on('request', request => {
    if (!new URL(request.url()).pathname.endsWith('/live')) loading.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, request => loading.delete(request));
  // A refusal that nobody reads to its end never finishes.
  page.on('response', response => {
    if (response.status() >= 400) loading.delete(response.request());
  });
  return loading;
}

const QUIET = 500;
const STEP = 50;
const LONGEST = 15_000;

/** Waits until nothing has been loaded for a while and the letters are there. */
async function settled(page, loading) {
  let quiet = 0;
  for (let waited = 0; quiet < QUIET; waited += STEP) {
    if (waited > LONGEST) throw new Error(`still loading: ${[...loading].map(request => request.url()).join(', ')}`);
    await page.waitForTimeout(STEP);
    quiet = loading.size === 0 ? quiet + STEP : 0;
  }
  await page.evaluate(() => document.fonts.ready);
}
