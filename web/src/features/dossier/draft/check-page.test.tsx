import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import type { Dossier } from '#/api/types';
import { DraftRoutes } from '#/features/dossier/draft/draft-routes';

const form = seededForm('1.005092');
let online: boolean;
let elsewhere: boolean;
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
  if (elsewhere && pathname.endsWith('/submission')) {
    const problem = { type: '/problems/not-a-draft', status: 409, title: 'Hồ sơ đã nộp, không còn sửa được' };
    return Response.json(problem, { status: 409 });
  }
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
  elsewhere = false;
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
    const told = (await screen.findByText('Chưa gửi được hồ sơ')).closest('[tabindex]');
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

  it('leads to the dossier that was submitted elsewhere, and offers nothing to change', async () => {
    elsewhere = true;
    show();
    submit();
    await screen.findByText('Hồ sơ đã nộp, không còn sửa được');
    await screen.findByRole('button', { name: 'Xem hồ sơ' });
    expect(screen.queryByRole('link', { name: /^Sửa/ })).toBeNull();
  });
});
