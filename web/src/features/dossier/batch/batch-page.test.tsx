import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { BatchPage } from '#/features/dossier/batch/batch-page';

const NONE = { waiting: 0, refused: 0, drafted: 0, submitting: 0, notSubmitted: 0, submitted: 0 };
const ERROR = {
  pointer: '/answers/ngaySinh',
  keyword: 'format',
  message: 'Ngày không đúng',
  field: 'Ngày sinh',
  column: 'D',
};
const LACKS = { pointer: '/attachments/GIAY_TO_TUY_THAN', keyword: 'required', message: 'Thiếu giấy tờ tùy thân' };
const drafted = (place: number) => ({
  place,
  line: place + 2,
  reference: `NV-${place}`,
  state: 'DRAFTED',
  dossierId: `d${place}`,
});
const REFUSED = { place: 2, line: 4, reference: 'NV-2', state: 'REFUSED', errors: [ERROR] };
const FILED = { ...drafted(1), submission: { state: 'SUBMITTED', code: 'H56.14-261123-0017' } };

let counts: object;
let rows: readonly object[];
let asked: string[];

function serve(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/v1', '');
  asked.push(`${request.method} ${path}`);
  const named = { ownerName: 'Công ty Hạc Thành', agencyName: 'Sở Giáo dục', procedureName: 'Cấp bản sao văn bằng' };
  return Promise.resolve(Response.json({ id: 'b1', ...named, createdAt: '2026-11-23T02:15:00Z', counts, rows }));
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', serve);
});

it('is asked for again until nothing waits, and not after that', async () => {
  counts = { ...NONE, waiting: 2, drafted: 1 };
  rows = [drafted(1), { place: 2, state: 'WAITING' }, { place: 3, state: 'WAITING' }];
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { container } = render(<BatchPage batchId="b1" />);
  await screen.findByText('Đang kiểm tra từng dòng: 1/3');
  expect(screen.queryByRole('button', { name: 'Nộp những hồ sơ đã đủ' })).toBeNull();
  counts = { ...NONE, refused: 1, drafted: 2 };
  rows = [drafted(1), REFUSED, drafted(3)];
  await vi.advanceTimersByTimeAsync(2_000);
  await screen.findByText('Có 1 dòng sai, chưa thành hồ sơ');
  const times = asked.length;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toHaveLength(times);
  vi.useRealTimers();
  expect(await violations(container)).toEqual([]);
});

it('names row, column and question of what is wrong', async () => {
  counts = { ...NONE, refused: 1 };
  rows = [REFUSED];
  render(<BatchPage batchId="b1" />);
  const row = within((await screen.findByText('Dòng 4 · NV-2')).closest('li') as HTMLElement);
  row.getByText('Cột D, Ngày sinh:');
  row.getByText(/Ngày không đúng/);
  expect(screen.getByRole('link', { name: /báo cáo/ }).getAttribute('href')).toBe(
    '/api/v1/dossier-batches/b1/report.csv?language=vi',
  );
  expect(screen.queryByRole('button', { name: 'Nộp những hồ sơ đã đủ' })).toBeNull();
});

it('is submitted once somebody has said so twice, and says then what is filed and what is not', async () => {
  counts = { ...NONE, drafted: 2 };
  rows = [drafted(1), drafted(3)];
  const { container } = render(<BatchPage batchId="b1" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Nộp những hồ sơ đã đủ' }));
  expect(asked.filter(each => each.startsWith('POST'))).toEqual([]);
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(/kiểm tra 2 bản nháp/);
  counts = { ...NONE, notSubmitted: 1, submitted: 1 };
  rows = [FILED, { ...drafted(3), submission: { state: 'NOT_SUBMITTED', errors: [LACKS] } }];
  fireEvent.click(dialog.getByRole('button', { name: 'Nộp' }));
  await screen.findByText('Đã nộp 1 hồ sơ');
  expect(asked).toContain('POST /dossier-batches/b1/submission');
  screen.getByText('Có 1 bản nháp còn thiếu, chưa nộp được');
  screen.getByText('Thiếu giấy tờ tùy thân');
  expect(screen.getByRole('link', { name: 'H56.14-261123-0017' }).getAttribute('href')).toBe('/ho-so/d1');
  screen.getByRole('button', { name: 'Nộp những hồ sơ đã đủ' });
  expect(await violations(container)).toEqual([]);
});

it('has nothing to submit where all is filed or thrown away', async () => {
  counts = { ...NONE, drafted: 1, submitted: 1 };
  rows = [FILED, { place: 2, state: 'DRAFTED' }];
  render(<BatchPage batchId="b1" />);
  await screen.findByText('Bản nháp này đã bị xóa');
  expect(screen.queryByRole('button', { name: 'Nộp những hồ sơ đã đủ' })).toBeNull();
});
