import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { navigate } from 'wouter/use-browser-location';
import { Route, Router } from 'wouter';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officerDossier, readingOf } from '#/testing/officer-case';
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

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/officer/queues')) return Response.json({ waiting: 2, mine: 0, unit: 0 });
  if (pathname.endsWith('/officer/dossiers')) {
    listed++;
    await gate;
    const items = dossiers.map(({ id, code, owner, status, step }) => ({
      ...{ id, code, status, ownerName: owner.name, procedureName: 'Cấp bản sao', stepName: step.name },
      receivedAt: '2026-11-22T02:00:00Z',
    }));
    return Response.json({ items });
  }
  for (const dossier of dossiers) {
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
    await vi.waitFor(() => expect(screen.queryByText(DONE)).toBeNull());
    expect(document.title).toBe('Chờ tiếp nhận – Một cửa');
  });

  it('nobody is called back who went to another queue meanwhile', async () => {
    show(FIRST);
    await screen.findAllByText('Trần Văn Bình');
    let open: () => void = () => undefined;
    gate = new Promise<void>(resolve => (open = resolve));
    await accepts();
    await vi.waitFor(() => expect(listed).toBe(2));
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
