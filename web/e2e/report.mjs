import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots/', import.meta.url));

/** What was checked, and what was found wrong. */
export class Report {
  passed = 0;
  failed = 0;
  pages = [];

  constructor() {
    mkdirSync(SCREENSHOTS, { recursive: true });
  }

  check(holds, what) {
    if (holds) this.passed++;
    else {
      this.failed++;
      console.error(`FAILED: ${what}`);
    }
  }

  /** The journey could not go on: says why and shows where it was. */
  async broke(error) {
    this.failed++;
    console.error(`FAILED: ${error.stack ?? error}`);
    for (const [name, page] of this.pages) {
      const path = `${SCREENSHOTS}broken-${name}.png`;
      await page.screenshot({ path, fullPage: true }).catch(() => undefined);
      console.error(`  ${name} was at ${page.url()}`);
    }
  }

  print() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
