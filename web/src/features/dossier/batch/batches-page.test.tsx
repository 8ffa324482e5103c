import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { BatchesPage } from '#/features/dossier/batch/batches-page';

const PROCEDURE = { code: '1.005092', name: 'Cấp bản sao văn bằng', delivery: ['ONLINE', 'POST'] };
const BATCH = {
  ...{ id: 'b1', ownerName: 'Công ty Hạc Thành', agencyName: 'Sở Giáo dục', procedureName: PROCEDURE.name },
  createdAt: '2026-11-23T02:15:00Z',
  counts: { waiting: 0, refused: 2, drafted: 0, submitting: 0, notSubmitted: 0, submitted: 5 },
};
const SELF = { id: 'me', kind: 'CITIZEN', name: 'Lê Thị Nhung', self: true, actions: ['PREPARE', 'TRACK'] };
const TABLE = new File(['reference,hoTen\nNV-1,Nhung\n'], 'ho-so.csv', { type: 'text/csv', lastModified: 7 });

let owners: readonly object[];
let answers: Response[];
let sent: { readonly path: string; readonly key: string | null; readonly type: string | null; readonly body: string }[];

async function serve(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.replace('/api/v1', '');
  if (request.method === 'POST') {
    const header = (name: string) => request.headers.get(name);
    sent.push({
      path: path + search,
      key: header('Idempotency-Key'),
      type: header('Content-Type'),
      body: await request.text(),
    });
    return answers.shift() ?? Response.json(BATCH, { status: 202 });
  }
  if (path === '/me/owners') return Response.json({ items: owners });
  if (path === '/procedures') return Response.json({ items: [PROCEDURE] });
  if (path.endsWith('/agencies')) return Response.json({ items: [{ id: 'a1', name: 'Sở Giáo dục' }] });
  if (path.startsWith('/procedures/')) return Response.json(PROCEDURE);
  return Response.json({ items: [BATCH] });
}

beforeEach(() => {
  owners = [SELF];
  answers = [];
  sent = [];
  vi.stubGlobal('fetch', serve);
  history.replaceState(null, '', '/nop-nhieu');
});
afterEach(() => history.replaceState(null, '', '/'));

async function fillIn(file = TABLE): Promise<void> {
  await userEvent.selectOptions(await screen.findByLabelText('Thủ tục'), 'Cấp bản sao văn bằng');
  await userEvent.click(await screen.findByLabelText(/^Sở Giáo dục/));
  await userEvent.upload(screen.getByLabelText(/^Chọn tệp/), file, { applyAccept: false });
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Gửi bảng' }));

it('sends the table as it is and goes to what comes of it', async () => {
  const { container } = render(<BatchesPage />);
  await fillIn();
  await screen.findByText('Đã chọn tệp: ho-so.csv');
  const template = screen.getByRole('link', { name: /Tải bảng mẫu/ }).getAttribute('href');
  expect(template).toBe('/api/v1/dossier-batches/template.csv?procedure=1.005092&language=vi');
  expect(await violations(container)).toEqual([]);
  await send();
  await vi.waitFor(() => expect(location.pathname).toBe('/nop-nhieu/b1'));
  expect(sent).toEqual([
    {
      path: '/dossier-batches/table?procedure=1.005092&agency=a1&owner=me',
      key: sent[0]?.key,
      type: 'text/csv',
      body: 'reference,hoTen\nNV-1,Nhung\n',
    },
  ]);
});

it('sends the same table under the same key when no answer came, and under another once there was one', async () => {
  answers = [Response.json({}, { status: 503 }), Response.json(BATCH, { status: 202 })];
  render(<BatchesPage />);
  await fillIn();
  await send();
  await screen.findByRole('alert');
  await send();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await vi.waitFor(() => expect(location.pathname).toBe('/nop-nhieu/b1'));
  expect(sent[1]?.key).toBe(sent[0]?.key);
  await send();
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]?.key).not.toBe(sent[0]?.key);
});

it('says what is missing before anything is sent', async () => {
  owners = [SELF, { ...SELF, id: 'c1', name: 'Công ty Hạc Thành', self: false }];
  const { container } = render(<BatchesPage />);
  await screen.findByLabelText('Thủ tục');
  await send();
  await screen.findAllByText('Hãy chọn thủ tục');
  await fillIn(new File(['x'], 'ho-so.xlsx'));
  await send();
  await screen.findAllByText('Hãy chọn người đứng tên hồ sơ');
  expect(screen.getAllByText('Tệp “ho-so.xlsx” không phải tệp CSV').length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  expect(await violations(container)).toEqual([]);
});

it('says at the file why the whole table was refused', async () => {
  const errors = [{ pointer: '/columns/3', keyword: 'additionalProperties', message: 'Biểu mẫu không có cột mauToc' }];
  const problem = { type: 'https://motcua.vn/problems/invalid-input', status: 400, title: 'Sai', errors };
  answers = [Response.json(problem, { status: 400 })];
  const { container } = render(<BatchesPage />);
  await fillIn();
  await send();
  await screen.findByText('Bảng này chưa được nhận. Chưa có hồ sơ nào được tạo.');
  expect(screen.getAllByText('Biểu mẫu không có cột mauToc')).toHaveLength(2);
  expect(await violations(container)).toEqual([]);
});

it('lists what was sent before', async () => {
  render(<BatchesPage />);
  const link = await screen.findByRole('link', { name: 'Cấp bản sao văn bằng' });
  expect(link.getAttribute('href')).toBe('/nop-nhieu/b1');
  screen.getByText('2 dòng có lỗi');
  screen.getByText('5 hồ sơ đã nộp');
  expect(screen.queryByText(/bản nháp chưa nộp/)).toBeNull();
});
