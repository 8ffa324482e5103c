import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import type { RequiredDocument } from '#/api/types';
import type { KnownChange } from '#/features/dossier/known-change';
import { OwnDocuments } from '#/features/dossier/attachments/own-documents';

const paper = {
  ...{ code: 'CCCD', name: 'Căn cước', nameEn: 'Identity card', required: true, originals: 0, copies: 0, maxFiles: 2 },
  accept: ['image/jpeg'],
} as RequiredDocument;
const own = (id: string, fileName: string, mediaType: string) => ({
  ...{ id, fileName, mediaType, sizeBytes: 2048, sha256: 'a'.repeat(64), source: 'PAPER', dossierId: 'd0' },
  ...{ procedureName: 'Đăng ký khai sinh', since: '2026-11-20T02:00:00Z' },
});

let sent: unknown;
let refused: boolean;

const answer = async (request: Request): Promise<Response> => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.endsWith('/me/documents')) {
    return searchParams.has('after')
      ? Response.json({ items: [own('3', 'trang-sau.jpg', 'image/jpeg')] })
      : Response.json({
          items: [own('1', 'can-cuoc.jpg', 'image/jpeg'), own('2', 'so-do.pdf', 'application/pdf')],
          next: 'x',
        });
  }
  sent = await request.json();
  return refused
    ? Response.json({ type: '/problems/too-many-files', title: 'Đã đủ tệp', status: 409 }, { status: 409 })
    : Response.json({ id: 'a1', requiredDocumentCode: 'CCCD' }, { status: 201 });
};

beforeEach(() => {
  refused = false;
  vi.stubGlobal('fetch', answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function opened(onAttached: (change: KnownChange) => Promise<void> = async () => undefined): Promise<void> {
  render(<OwnDocuments dossierId="d1" document={paper} onAttached={onAttached} />);
  await userEvent.click(screen.getByRole('button', { name: /^Chọn từ giấy tờ của tôi/ }));
  await screen.findByText('can-cuoc.jpg', { exact: false, selector: '.files__name' });
}

it('offers what fits and attaches what is chosen without sending it', async () => {
  const onAttached = vi.fn(async () => undefined);
  await opened(onAttached);
  expect(screen.queryByText(/so-do\.pdf/)).toBeNull();
  expect(screen.getByText(/Đăng ký khai sinh/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Dùng giấy này/ }));
  await vi.waitFor(() => expect(onAttached).toHaveBeenCalled());
  expect(sent).toEqual({ requiredDocument: 'CCCD', source: 'DOCUMENT', sourceId: '1' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('shows more when asked', async () => {
  await opened();
  await userEvent.click(screen.getByRole('button', { name: /^Xem thêm/ }));
  await screen.findByText('trang-sau.jpg', { exact: false, selector: '.files__name' });
});

it('says why one is not taken, and stays open', async () => {
  refused = true;
  await opened();
  await userEvent.click(screen.getByRole('button', { name: /^Dùng giấy này/ }));
  await screen.findByText(/Đã đủ tệp/);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

it('can be used by everybody', async () => {
  await opened();
  expect(await violations(document.body)).toEqual([]);
});
