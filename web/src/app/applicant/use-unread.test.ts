import { act, renderHook, waitFor } from '@testing-library/preact';
import { navigate } from 'wouter/use-browser-location';
import { beforeEach, expect, it, vi } from 'vitest';
import { listen } from '#/api/live';
import { rememberSession } from '#/api/session';
import { useUnread } from '#/app/applicant/use-unread';
import { markRead } from '#/features/inbox/mark-read';

let unread: number;
let counted: string[];

async function serve({ url, method }: Request): Promise<Response> {
  if (url.endsWith('/live')) return new Response('event: dossier\ndata: {"dossierId":"d1","status":"ACCEPTED"}\n\n');
  if (method === 'POST') {
    unread--;
    return new Response(null, { status: 204 });
  }
  counted.push(new URL(url).search);
  return Response.json({ items: [], unreadCount: unread });
}

async function shown(count: number) {
  const { result } = renderHook(() => useUnread());
  await waitFor(() => expect(result.current).toBe(count));
  return result;
}

beforeEach(() => {
  unread = 2;
  counted = [];
  history.replaceState(null, '', '/hop-thu');
  vi.stubGlobal('fetch', serve);
  rememberSession({ expiresInSeconds: 3600, caller: { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } } as never);
  return () => vi.unstubAllGlobals();
});

it('asks once for a page, and for as few messages as it can', async () => {
  await shown(2);
  expect(counted).toEqual(['?unread=true&limit=1']);
  act(() => navigate('/ho-so'));
  await waitFor(() => expect(counted).toHaveLength(2));
});

it('counts anew once a message was read', async () => {
  const result = await shown(2);
  await act(async () => void (await markRead('m1')));
  await waitFor(() => expect(result.current).toBe(1));
  expect(counted).toHaveLength(2);
});

it('counts anew a moment after a change was heard of', async () => {
  const result = await shown(2);
  unread = 3;
  const stop = listen('/live', () => undefined);
  await waitFor(() => expect(result.current).toBe(3), { timeout: 4000 });
  stop();
});
