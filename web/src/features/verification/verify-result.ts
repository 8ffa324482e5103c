import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Verification } from '#/api/types';

/** Whether a result is real, by the code it was handed over with. */
export function verifyByCode(code: string): Promise<Outcome<Verification>> {
  return outcome(api.GET('/results/by-code/{code}', { params: { path: { code } } }));
}

/** Whether a file is a result that was handed over here, by its hash. */
export function verifyByHash(sha256: string): Promise<Outcome<Verification>> {
  return outcome(api.GET('/results/by-hash/{sha256}', { params: { path: { sha256 } } }));
}

/** SHA-256 of a file in hexadecimal, worked out on this device: the file itself is not sent. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
