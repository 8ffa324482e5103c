import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remembered, rememberSession } from '#/api/session';
import { signOut } from '#/api/sign-out';

const caller = { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } as const;
const answering = (status: number) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status })));

beforeEach(() => rememberSession({ caller, expiresInSeconds: 600, tokenType: 'Bearer' }));
afterEach(() => vi.unstubAllGlobals());

it.each([204, 401])(
  'forgets the session and what was typed in the tab when the server has none any more: %d',
  async status => {
    answering(status);
    sessionStorage.setItem('motcua.typed.o1.d1', 'Lý do');
    await signOut();
    expect(remembered()).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  },
);

it('does not pretend when the server cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await signOut()).toMatchObject({ ok: false });
  expect(remembered()?.caller).toEqual(caller);
});

it('does not pretend when the server failed', async () => {
  answering(503);
  expect(await signOut()).toMatchObject({ ok: false });
  expect(remembered()?.caller).toEqual(caller);
});
