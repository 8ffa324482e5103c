import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

/** A headless browser: the one that MOTCUA_CHROMIUM names, else the one from npm, else Debian's. */
export async function openBrowser() {
  const executablePath = process.env['MOTCUA_CHROMIUM'] ?? (await fromNpm()) ?? DEBIAN;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
}

async function fromNpm() {
  const path = await sparticuz.executablePath().catch(() => undefined);
  return path !== undefined && existsSync(path) ? path : undefined;
}
