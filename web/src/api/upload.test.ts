import { afterEach, expect, it, vi } from 'vitest';
import { UNREACHABLE } from '#/api/outcome';
import { rememberSession } from '#/api/session';
import { upload } from '#/api/upload';

const PAPER = new File(['%PDF-'], 'giay-to.pdf', { type: 'application/pdf' });
const caller = { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } as const;
const send = () => upload('/dossiers/d1/attachments', PAPER, () => undefined);

/** A request of the browser that ends as it is told. */
function answering(ends: 'abort' | 'timeout' | 'error') {
  class Ending extends EventTarget {
    readonly upload = {};
    onabort?: () => void;
    ontimeout?: () => void;
    onerror?: () => void;
    open() {}
    setRequestHeader() {}
    send() {
      this[`on${ends}`]?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Ending);
}

afterEach(() => vi.unstubAllGlobals());

it.each(['abort', 'timeout', 'error'] as const)(
  'that ends by %s has not reached the server',
  async ends => {
    answering(ends);
    expect(await send()).toMatchObject({ ok: false, problem: { type: UNREACHABLE } });
  },
  1000,
);

it('has not reached the server when the session cannot be renewed for want of a network', async () => {
  rememberSession({ caller, expiresInSeconds: 1, tokenType: 'Bearer' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await send()).toMatchObject({ ok: false, problem: { type: UNREACHABLE } });
});
