import { expect, test } from 'vitest';
import { sha256Of } from '#/features/verification/verify-result';

test('the hash of a file is that of its bytes, in lower-case hexadecimal', async () => {
  const bytes = new TextEncoder().encode('abc');
  // FIPS 180-2, appendix B.1.
  expect(await sha256Of({ arrayBuffer: () => Promise.resolve(bytes.buffer) } as Blob)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
