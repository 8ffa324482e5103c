import { afterEach, expect, it, vi } from 'vitest';
import { signOutApplicant } from '#/features/account/sign-out';

const DRAFT = 'motcua.draft.d1';
afterEach(() => vi.unstubAllGlobals());

it('takes what was typed off the device, but only when the session has ended', async () => {
  localStorage.setItem(DRAFT, '{}');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await signOutApplicant();
  expect(localStorage.getItem(DRAFT)).toBe('{}');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
  await signOutApplicant();
  expect(localStorage.getItem(DRAFT)).toBeNull();
});
