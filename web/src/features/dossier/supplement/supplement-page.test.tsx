import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import type { Dossier } from '#/api/types';
import type { Answers } from '#/ui/form/definition';
import { SupplementPage } from '#/features/dossier/supplement/supplement-page';

const form = seededForm('1.005092');
const submitted = sampleAnswers('1.005092') as Answers;
const FIELD = '/noiSinh';

/** A server with one supplement request that compares versions, and a network that can be pulled. */
class Server {
  version = 1;
  draft: Answers = submitted;
  online = true;
  open = true;
  actions: Dossier['actions'] = ['PREPARE_SUPPLEMENT', 'ANSWER_SUPPLEMENT'];
  sent: Answers | undefined;

  dossier(): Dossier {
    const asked = { id: 's1', number: 1, reason: 'Ghi lại', fields: [{ pointer: FIELD, note: 'Ghi rõ xã' }] };
    const supplement = { ...asked, documents: [], neededDocuments: [], draftAnswers: this.draft };
    const { version, actions } = this;
    const dossier = { id: 'd1', code: 'H56', version, actions, answers: submitted, attachments: [] };
    return (this.open ? { ...dossier, supplement } : dossier) as never;
  }

  /** Another device saves. */
  other(noiSinh: string): void {
    this.draft = { ...submitted, noiSinh };
    this.version++;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    if (!this.online) throw new TypeError('Failed to fetch');
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/reusable-papers')) return Response.json({ items: [] });
    if (request.method === 'GET') return Response.json(this.dossier());
    if (!this.open) return problem('nothing-asked', 409);
    if (request.headers.get('If-Match') !== `"${this.version}"`) return problem('stale-version', 412);
    this.version++;
    if (pathname.endsWith('/supplement-answer')) {
      this.sent = this.draft;
      this.open = false;
    } else this.draft = ((await request.json()) as { readonly answers: Answers }).answers;
    return Response.json(this.dossier());
  };
}

function problem(kind: string, status: number): Response {
  return Response.json({ type: `https://motcua.vn/problems/${kind}`, title: kind, status }, { status });
}

let server: Server;
let reread: () => Promise<void>;

function Page() {
  const [dossier, setDossier] = useState(() => server.dossier());
  reread = async () => setDossier(server.dossier());
  return <SupplementPage data={{ dossier, form, procedure: { requiredDocuments: [] } as never }} reload={reread} />;
}

const input = () => document.getElementById(FIELD) as HTMLInputElement;
const type = (text: string) => fireEvent.input(input(), { target: { value: text } });
const pass = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(50);
};

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('an answer to a supplement request', () => {
  it('is on the device at once and at the server within three seconds however long somebody types', async () => {
    render(<Page />);
    for (let key = 1; key <= 8; key++) {
      type('a'.repeat(key));
      await pass(400);
    }
    expect(server.draft['noiSinh']).toMatch(/^a+$/);
    type('Xã Hoằng Lộc');
    expect(localStorage.getItem('motcua.draft.supplement.s1')).toContain('Xã Hoằng Lộc');
    await pass(1100);
    expect(localStorage.getItem('motcua.draft.supplement.s1')).toBeNull();
    expect(document.querySelector('.save')?.textContent).toContain('Đã lưu');
  });

  it('is saved when its page is left at once', async () => {
    render(<Page />);
    type('Xã Hoằng Lộc');
    cleanup();
    await vi.waitFor(() => expect(server.draft['noiSinh']).toBe('Xã Hoằng Lộc'), 500);
  });

  it('that never reached the server is there again after a reload, and is sent', async () => {
    server.online = false;
    render(<Page />);
    type('Xã Hoằng Lộc');
    await pass(1100);
    expect(document.querySelector('.save')?.textContent).toContain('Chưa gửi được');
    cleanup();
    server.online = true;
    render(<Page />);
    expect(input().value).toBe('Xã Hoằng Lộc');
    await pass(1100);
    expect(server.draft['noiSinh']).toBe('Xã Hoằng Lộc');
  });

  it('is never written over what another device saved, also not after the page has read the dossier anew', async () => {
    const { container } = render(<Page />);
    type('Xã một');
    server.other('Xã hai');
    await act(() => reread());
    await pass(2500);
    expect(server.draft['noiSinh']).toBe('Xã hai');
    expect(screen.getByText('Xã một')).toBeTruthy();
    vi.useRealTimers();
    expect(await violations(container)).toEqual([]);
    vi.useFakeTimers();
    await press('Giữ bản trên thiết bị này');
    expect(server.draft['noiSinh']).toBe('Xã một');
    expect(input().value).toBe('Xã một');
  });

  it('is shown as another device saved it where this one typed nothing since', async () => {
    render(<Page />);
    server.other('Xã hai');
    await press('Gửi bổ sung');
    expect(server.sent).toBeUndefined();
    expect(input().value).toBe('Xã hai');
    await press('Gửi bổ sung');
    expect(server.sent?.['noiSinh']).toBe('Xã hai');
  });

  it('keeps an answer away that was taken away', async () => {
    render(<Page />);
    type('');
    await pass(1100);
    cleanup();
    render(<Page />);
    expect(input().value).toBe('');
  });

  it('is awaited no longer when the request was answered elsewhere', async () => {
    render(<Page />);
    server.open = false;
    type('Xã một');
    await pass(1100);
    expect(input()).toBeNull();
    expect(localStorage.getItem('motcua.draft.supplement.s1')).toBeNull();
  });

  it('can be written, and not sent, by who may only prepare; and sent, not changed, by who may only submit', () => {
    server.actions = ['PREPARE_SUPPLEMENT'];
    render(<Page />);
    expect(input()).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Gửi bổ sung' })).toBeNull();
    cleanup();
    server.actions = ['ANSWER_SUPPLEMENT'];
    render(<Page />);
    expect(input()).toBeNull();
    expect(screen.getByRole('button', { name: 'Gửi bổ sung' })).toBeTruthy();
  });
});
