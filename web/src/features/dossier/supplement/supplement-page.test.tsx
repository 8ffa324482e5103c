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
  /** What saving is refused with, when it is. */
  refused: Response | undefined;
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
    if (this.refused !== undefined && request.method === 'PUT') return this.refused.clone();
    if (request.headers.get('If-Match') !== `"${this.version}"`) return problem('stale-version', 412);
    this.version++;
    if (pathname.endsWith('/supplement-answer')) {
      this.sent = this.draft;
      this.open = false;
    } else this.draft = ((await request.json()) as { readonly answers: Answers }).answers;
    return Response.json(this.dossier());
  };
}

function problem(kind: string, status: number, more = {}): Response {
  return Response.json({ type: `https://motcua.vn/problems/${kind}`, title: kind, status, ...more }, { status });
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
    expect(document.querySelector('.save')?.textContent).toContain('Chưa lưu được');
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
    expect(screen.getByLabelText('Xã một')).toBeTruthy();
    vi.useRealTimers();
    expect(await violations(container)).toEqual([]);
    vi.useFakeTimers();
    await press('Giữ các câu trả lời đã chọn');
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

  it('is never thought sent without a network: the page says so where the person is, and sends it when asked again', async () => {
    const { container } = render(<Page />);
    type('Xã Hoằng Lộc');
    server.online = false;
    await press('Gửi bổ sung');
    const told = screen.getByText('Chưa gửi bổ sung').closest('[tabindex]');
    expect(told?.textContent).toContain('bấm “Gửi bổ sung” lại');
    expect(document.activeElement).toBe(told);
    expect(document.querySelector('.save')?.textContent).not.toContain('gửi');
    vi.useRealTimers();
    expect(await violations(container)).toEqual([]);
    vi.useFakeTimers();
    await press('Gửi bổ sung');
    expect(document.activeElement?.textContent).toContain('Chưa gửi bổ sung');
    server.online = true;
    await press('Gửi bổ sung');
    expect(server.sent?.['noiSinh']).toBe('Xã Hoằng Lộc');
  });

  it('that the server does not save is not sent, and the answer it refuses is named', async () => {
    render(<Page />);
    type('Xã Hoằng Lộc');
    const errors = [{ pointer: '/answers/noiSinh', keyword: 'pattern', message: 'Nơi sinh viết chưa đúng' }];
    server.refused = problem('invalid-answers', 422, { errors });
    await press('Gửi bổ sung');
    const link = screen.getByRole('link', { name: 'Nơi sinh viết chưa đúng' });
    expect(link.getAttribute('href')).toBe(`#${FIELD}`);
    expect(document.activeElement?.className).toBe('error-summary');
    server.refused = problem('too-many-requests', 429);
    await press('Gửi bổ sung');
    expect(document.activeElement?.textContent).toContain('too-many-requests');
    expect(server.sent).toBeUndefined();
  });

  it('is saved, and not sent, when who may only prepare it presses Enter', async () => {
    server.actions = ['PREPARE_SUPPLEMENT'];
    render(<Page />);
    type('Xã Hoằng Lộc');
    fireEvent.submit(input().form as HTMLFormElement);
    await pass(50);
    expect(server.draft['noiSinh']).toBe('Xã Hoằng Lộc');
    expect(server.sent).toBeUndefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
