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
let check: object;

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
  if (pathname.endsWith('/check')) return Response.json({ complete: true, errors: [], missingDocuments: [], ...check });
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
  check = {};
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

describe('what it costs', () => {
  const item = { code: 'PHI', name: 'Phí thẩm định', kind: 'PHI', unit: 'CASE', price: 1_200_000, state: 'OWED' };
  const place = { name: 'Bộ phận một cửa, Ủy ban nhân dân phường Đông Thọ', phone: '0237 000 000' };

  it('is said before submitting: items, sum and where it is paid', async () => {
    check = { fee: { sum: 2_400_000, items: [{ ...item, copies: 2, per: 'điểm bán', amount: 2_400_000 }], place } };
    show();
    expect(await screen.findByText('2 điểm bán · 2.400.000 đồng')).toBeTruthy();
    expect(screen.getByText('Tổng cộng').nextSibling?.textContent).toBe('2.400.000 đồng');
    expect(screen.getByText(/Nộp tại Bộ phận một cửa.*0237 000 000/)).toBeTruthy();
  });

  it('has no sum while officers are to count the pages', async () => {
    check = { fee: { items: [{ ...item, unit: 'PAGE' }], place } };
    show();
    expect(await screen.findByText('Tính khi cán bộ đếm số lượng')).toBeTruthy();
    expect(screen.queryByText('Tổng cộng')).toBeNull();
  });

  it('is said to be nothing where nothing is due, though papers are missing', async () => {
    check = { complete: false, missingDocuments: [{ code: 'KQ1', name: 'Bản chính', original: false }] };
    show();
    expect(await screen.findByText('Không phải nộp phí, lệ phí.')).toBeTruthy();
  });

  it('is not said to be nothing while questions are unanswered', async () => {
    const error = { pointer: '/answers/loai', keyword: 'required', message: 'Chọn một loại' };
    check = { complete: false, errors: [error] };
    show();
    expect(await screen.findByText('Sẽ tính được sau khi bạn trả lời đủ các câu hỏi.')).toBeTruthy();
    expect(screen.queryByText('Không phải nộp phí, lệ phí.')).toBeNull();
  });
});
