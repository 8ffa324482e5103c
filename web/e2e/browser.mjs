import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Unpacks into our own folder: in the system's it would belong to whoever ran this first. */
async function fromNpm() {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fileURLToPath(new URL('../target/browser', import.meta.url));
  mkdirSync(process.env['TMPDIR'], { recursive: true });
  const path = await sparticuz.executablePath().catch(() => undefined);
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return path !== undefined && existsSync(path) ? path : undefined;
}
