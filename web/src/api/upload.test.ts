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

it('is sent once more when the server says that the session has ended, and not by another person', async () => {
  rememberSession({ caller, expiresInSeconds: 600, tokenType: 'Bearer' });
  let next: string = caller.id;
  let sent = 0;
  class Refused extends EventTarget {
    readonly upload = {};
    status = 0;
    readonly responseText = '{}';
    onload?: () => void;
    open() {}
    setRequestHeader() {}
    send() {
      this.status = ++sent === 1 ? 401 : 200;
      this.onload?.();
    }
  }
  vi.stubGlobal('XMLHttpRequest', Refused);
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ caller: { ...caller, id: next }, expiresInSeconds: 700, tokenType: 'Bearer' })),
  );
  expect(await send()).toMatchObject({ ok: true });
  expect(sent).toBe(2);
  sent = 0;
  next = 'a2';
  expect(await send()).toMatchObject({ ok: false, problem: { status: 401 } });
  expect(sent).toBe(1);
});
