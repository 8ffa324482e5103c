// Writes src/api/schema.d.ts from the bundled contract. With --if-present a missing contract is not an error.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const spec = fileURLToPath(new URL('../../mobile-api-spec/target/openapi.yaml', import.meta.url));
const target = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url));
const generator = fileURLToPath(new URL('../node_modules/openapi-typescript/bin/cli.js', import.meta.url));

if (existsSync(spec)) {
  const types = execFileSync(process.execPath, [generator, spec], { encoding: 'utf8' });
  // Left alone when nothing changed, so that its time does not make the next build think it is stale.
  if (!existsSync(target) || readFileSync(target, 'utf8') !== types) writeFileSync(target, types);
} else if (process.argv.includes('--if-present')) {
  console.log('the contract is not bundled: src/api/schema.d.ts stays as it is');
} else {
  console.error('mobile-api-spec/target/openapi.yaml is missing: bundle the contract first');
  process.exit(1);
}
