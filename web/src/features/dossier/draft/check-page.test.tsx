import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import type { Dossier } from '#/api/types';
import { DraftRoutes } from '#/features/dossier/draft/draft-routes';

const form = seededForm('1.005092');
let online: boolean;
let answers: Dossier['answers'];
let sent: string[];

const dossier = () =>
  ({
    ...{ id: 'd1', version: 1, status: 'DRAFT', actions: [], answers, attachments: [], delivery: { method: 'ONLINE' } },
    procedure: { code: '1.005092', name: 'Cấp bản sao văn bằng' },
    agency: { name: 'Sở Tư pháp' },
    owner: { name: 'Lê Thị Nhung' },
  }) as unknown as Dossier;

async function serve(request: Request): Promise<Response> {
  if (!online) throw new TypeError('Failed to fetch');
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') sent.push(pathname);
  return Response.json(pathname.endsWith('/submission') ? { code: 'H56.01-261122-0001' } : dossier());
}

function show(): void {
  history.replaceState(null, '', '/ho-so/d1/kiem-tra');
  const data = { dossier: dossier(), form, procedure: { requiredDocuments: [] } as never };
  render(<DraftRoutes data={data} reload={async () => undefined} />);
}

const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Nộp hồ sơ' }));

beforeEach(() => {
  online = true;
  answers = sampleAnswers('1.005092') as Dossier['answers'];
  sent = [];
  localStorage.clear();
  vi.stubGlobal('fetch', serve);
});

describe('submitting', () => {
  it('without a network says that nothing was submitted where the person is, and does it when asked again', async () => {
    localStorage.setItem(
      'motcua.draft.d1',
      JSON.stringify({
        version: 1,
        content: { answers: { ...answers, noiSinh: 'Xã Hoằng Lộc' }, delivery: { method: 'ONLINE' } },
      }),
    );
    online = false;
    show();
    submit();
    const told = (await screen.findByText('Chưa nộp hồ sơ')).closest('[tabindex]');
    await vi.waitFor(() => expect(document.activeElement).toBe(told));
    online = true;
    submit();
    await vi.waitFor(() => expect(sent.at(-1)).toMatch(/submission$/));
  });

  it('leads to what the server refused', async () => {
    show();
    vi.stubGlobal('fetch', async () =>
      Response.json(
        {
          ...{ type: 'https://motcua.vn/problems/invalid-answers', title: 'Sai', status: 422 },
          errors: [{ pointer: '/answers/noiSinh', keyword: 'pattern', message: 'Nơi sinh viết chưa đúng' }],
        },
        { status: 422 },
      ),
    );
    submit();
    const link = await screen.findByRole('link', { name: 'Nơi sinh viết chưa đúng' });
    await vi.waitFor(() => expect(document.activeElement?.contains(link)).toBe(true));
  });
});
