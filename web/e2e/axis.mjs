import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LAUNCHER = new URL('../../motcua', import.meta.url).pathname;
const TRIES = 60;

/** Does something while the exchange axis in the box runs at a port. */
export async function withAxis(port, work) {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-axis-'));
  const axis = spawn(LAUNCHER, ['axis', '--port', port, '--data', folder], { stdio: 'ignore' });
  const ended = new Promise(done => axis.once('exit', done));
  try {
    await answers(port);
    await work();
  } finally {
    axis.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function answers(port) {
  for (let tries = 0; tries < TRIES; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise(later => setTimeout(later, 500));
  }
  throw new Error('the axis does not answer');
}
