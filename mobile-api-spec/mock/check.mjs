// check.mjs CONTRACT: starts the mock server on a free port, and asks it what the contract allows and what it does not; what it
// answers are the contract's own examples.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const PRISM = fileURLToPath(new URL('node_modules/.bin/prism', import.meta.url));
const EXPECTED = [
  ['/api/v1/dossiers', 200, 'Cấp bản sao văn bằng'],
  ['/api/v1/me', 200, 'Lê Thị Hồng Nhung'],
  ['/api/v1/procedures/1.005092', 200, 'Lệ phí cấp bản sao'],
  ['/api/v1/dossiers?limit=0', 400, ''],
  ['/api/v1/no-such-path', 404, ''],
  ['/dossiers', 404, ''],
];
const STARTS_WITHIN_MS = 60_000;

const port = await freePort();
const mock = spawn(PRISM, ['mock', '--host', '127.0.0.1', '--port', String(port), '--errors', process.argv[2]], { stdio: 'ignore' });
try {
  for (const [path, status, word] of EXPECTED) {
    const answer = await ask(path);
    if (answer.status !== status) throw new Error(`the mock server answers ${path} with ${answer.status}, not ${status}`);
    if (!(await answer.text()).includes(word)) throw new Error(`the mock server answers ${path} without the example's "${word}"`);
  }
  console.log(`${EXPECTED.length} requests answered by the contract`);
} finally {
  mock.kill();
}

/** It is asked until it is there. */
async function ask(path) {
  const end = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: 'Bearer any' } });
    } catch (away) {
      if (Date.now() > end || mock.exitCode !== null) throw away;
      await new Promise(done => setTimeout(done, 200));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address();
  server.close();
  return free;
}
