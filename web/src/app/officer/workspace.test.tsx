import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { navigate } from 'wouter/use-browser-location';
import { Route, Router } from 'wouter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officerDossier, readingOf } from '#/testing/officer-case';
import { LiveServer } from '#/testing/live-server';
import type { OfficerAction } from '#/api/types';
import { Workspace } from '#/app/officer/workspace';
import { isThrough } from '#/features/officer-dossier/act-outcomes';
import { queueOf, QUEUES } from '#/features/queue/queues';

const dossiers = [
  officerDossier(),
  officerDossier({ id: 'd2', code: 'H56.01-261122-0002', owner: { name: 'Trần Văn Bình' } }),
];
/** Held until the test lets the queue be read again. */
let gate: Promise<void>;
let listed: number;
let waiting: number;
let isEmpty: boolean;
let live: LiveServer;
let read: string[];

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/officer/live')) return live.open();
  if (pathname.endsWith('/officer/queues')) return Response.json({ waiting, mine: 0, unit: 0 });
  if (pathname.endsWith('/officer/dossiers')) {
    listed++;
    await gate;
    const items = (isEmpty ? [] : dossiers).map(({ id, code, owner, status, step }) => ({
      ...{ id, code, status, ownerName: owner.name, procedureName: 'Cấp bản sao', stepName: step.name },
      receivedAt: '2026-11-22T02:00:00Z',
    }));
    return Response.json({ items });
  }
  for (const dossier of dossiers) {
    if (pathname.endsWith(`/officer/dossiers/${dossier.id}`)) read.push(dossier.id);
    const reading = pathname.includes(dossier.id) ? readingOf(dossier, request) : undefined;
    if (reading !== undefined) return reading;
  }
  return readingOf(officerDossier(), request) ?? Response.json(officerDossier({ version: 2 }));
}

function show(address: string): void {
  navigate(address);
  render(
    <Router base="/mot-cua">
      <Route path="/hang/:slug/:id?">
        {({ slug, id }) => <Workspace queue={queueOf(slug) ?? QUEUES[0]} openId={id} />}
      </Route>
    </Router>,
  );
}

const FIRST = '/mot-cua/hang/cho-tiep-nhan/d1';
const DONE = /Đã tiếp nhận H56/;

async function accepts(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Tiếp nhận' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Tiếp nhận' }));
}

beforeEach(() => {
  gate = Promise.resolve();
  listed = 0;
  waiting = 2;
  isEmpty = false;
  live = new LiveServer();
  read = [];
  sessionStorage.clear();
  vi.stubGlobal('fetch', serve);
});

describe('after an act', () => {
  it('the next dossier opens with what was done, which is no news any more on the one after', async () => {
    show(FIRST);
    await screen.findAllByText('Trần Văn Bình');
    await accepts();
    await screen.findByText(DONE);
    expect(location.pathname).toBe('/mot-cua/hang/cho-tiep-nhan/d2');
    await act(() => navigate('/mot-cua/hang/cho-tiep-nhan'));
    await waitFor(() => expect(screen.queryByText(DONE)).toBeNull());
    expect(document.title).toBe('Chờ tiếp nhận – Một cửa');
  });

  it('nobody is called back who went to another queue meanwhile', async () => {
    show(FIRST);
    await screen.findAllByText('Trần Văn Bình');
    let open: () => void = () => undefined;
    gate = new Promise<void>(resolve => (open = resolve));
    await accepts();
    await waitFor(() => expect(listed).toBe(2));
    await act(() => navigate('/mot-cua/hang/cua-toi'));
    open();
    await screen.findByText(DONE);
    await act(() => new Promise(resolve => setTimeout(resolve, 300)));
    expect(location.pathname).toBe('/mot-cua/hang/cua-toi');
  });

  it.each<readonly [OfficerAction, boolean]>([
    ['ACCEPT', true],
    ['FORWARD', true],
    ['TAKE', false],
    ['TAKE_FEE', false],
    ['WAIVE_FEE', false],
    ['VOID_PAYMENT', false],
    ['VOID_WAIVER', false],
    ['REQUEST_PAYMENT', false],
    ['EXTEND_SUPPLEMENT', false],
  ])('%s takes the officer on: %s', (kind, through) => expect(isThrough(kind)).toBe(through));
});

describe('while others work', () => {
  const CHANGED = /Danh sách vừa có thay đổi/;
  const ACTED = /Người khác vừa xử lý hồ sơ này/;

  beforeEach(async () => {
    show(FIRST);
    await screen.findAllByText('Trần Văn Bình');
    await screen.findByRole('button', { name: 'Tiếp nhận' });
    await live.begins();
  });

  it('the open dossier is read anew, and the list says that it is old', async () => {
    await live.changes('d1', 'ACCEPTED');
    await waitFor(() => expect(read).toEqual(['d1', 'd1']));
    await screen.findByText(CHANGED);
    expect(listed).toBe(1);
    fireEvent.click(screen.getByRole('button', { name: 'Tải lại' }));
    await waitFor(() => expect(screen.queryByText(CHANGED)).toBeNull());
    expect(listed).toBe(2);
  });

  it('a dossier that comes in is counted at once', async () => {
    waiting = 3;
    await live.changes('d9', 'SUBMITTED');
    await screen.findByText(CHANGED);
    await screen.findByText('3');
    expect(read).toEqual(['d1']);
  });

  it('a change elsewhere leaves the list as it is', async () => {
    await live.changes('d9', 'IN_PROGRESS');
    expect(screen.queryByText(CHANGED)).toBeNull();
  });

  it('nothing moves under an officer who is writing', async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Tiếp nhận' }));
    await screen.findByRole('dialog');
    await live.changes('d1', 'ACCEPTED');
    const notice = within((await screen.findByText(ACTED)).closest('.notice') as HTMLElement);
    expect(read).toEqual(['d1']);
    fireEvent.click(notice.getByRole('button', { name: 'Tải lại' }));
    await waitFor(() => expect(read).toEqual(['d1', 'd1']));
    expect(screen.queryByText(ACTED)).toBeNull();
  });

  it('what the officer does here is no news to them', async () => {
    await accepts();
    await screen.findByText(DONE);
    await live.changes('d1', 'ACCEPTED');
    expect(screen.queryByText(CHANGED)).toBeNull();
  });
});

it('an empty queue fills by itself', async () => {
  waiting = 0;
  isEmpty = true;
  show('/mot-cua/hang/cho-tiep-nhan');
  await waitFor(() => expect(listed).toBe(1));
  await live.begins();
  waiting = 2;
  isEmpty = false;
  await live.changes('d1', 'SUBMITTED');
  await screen.findAllByText('Trần Văn Bình');
  expect(screen.queryByText(/Danh sách vừa có thay đổi/)).toBeNull();
  expect(listed).toBe(2);
});
