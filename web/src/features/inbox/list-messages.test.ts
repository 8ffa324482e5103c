import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listMessages } from '#/features/inbox/list-messages';

const message = { kind: 'DOSSIER_ACCEPTED', title: 'Đã tiếp nhận', body: '…', createdAt: '2026-11-22T10:00:00Z' };
let items: readonly object[];
let confirmed: unknown[];

async function server(request: Request): Promise<Response> {
  if (request.method === 'GET') return Response.json({ items, unreadCount: 2 });
  confirmed.push(await request.json());
  return new Response(null, { status: 204 });
}

beforeEach(() => {
  confirmed = [];
  vi.stubGlobal('fetch', server);
});
afterEach(() => vi.unstubAllGlobals());

it('confirms those that come for the first time, and only those', async () => {
  items = [
    { ...message, id: 'm1' },
    { ...message, id: 'm2', receivedAt: '2026-11-22T10:00:01Z' },
  ];
  expect((await listMessages()).ok).toBe(true);
  await waitFor(() => expect(confirmed).toEqual([{ ids: ['m1'] }]));
});

it('says nothing where all have come before', async () => {
  items = [{ ...message, id: 'm2', receivedAt: '2026-11-22T10:00:01Z' }];
  await listMessages();
  expect(confirmed).toEqual([]);
});
