// Does the whole job in a browser, as applicant and as officers: npm run e2e -- --base http://127.0.0.1:PORT [--standin URL] [--axis PORT]
import { applicant } from './applicant.mjs';
import { openBrowser } from './browser.mjs';
import { journey } from './journey.mjs';
import { Report } from './report.mjs';

const options = new Map(process.argv.slice(2).map((word, index, all) => [word, all[index + 1]]));
const base = options.get('--base') ?? 'http://127.0.0.1:8080';
// Where the portal looks for an exchange axis; none where it was started without one.
const axis = options.get('--axis');
const standin = options.get('--standin') ?? nextPort(base);

const report = new Report();
const browser = await openBrowser();
try {
  await journey({ browser, base, standin, axis, report, person: applicant() });
} catch (broken) {
  await report.broke(broken);
} finally {
  await browser.close();
}
report.print();
process.exit(report.failed === 0 ? 0 : 1);

/** Where the stand-in phone is when nothing else is said: one port above the portal. */
function nextPort(address) {
  const url = new URL(address);
  url.port = String(Number(url.port) + 1);
  return url.origin;
}
