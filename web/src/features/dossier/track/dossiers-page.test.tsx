import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { DossiersPage } from '#/features/dossier/track/dossiers-page';

const DOSSIER = {
  id: 'd1',
  code: 'H56.31-261123-0001',
  status: 'ACCEPTED',
  procedureCode: '1.005092',
  procedureName: 'Cấp bản sao văn bằng',
  agencyName: 'UBND phường Hạc Thành',
  ownerName: 'Công ty TNHH Hàm Rồng',
  updatedAt: '2026-11-23T03:00:00Z',
  expected: { kind: 'WAIT' },
};
const PROCEDURE = { code: '1.005092', name: 'Cấp bản sao văn bằng', nameEn: 'Copies of diplomas' };
const AGENCY = { id: 'a7', code: 'H56.31', name: 'UBND phường Hạc Thành', nameEn: 'Hạc Thành ward' };
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', ({ url }: Request) => {
    const { pathname, search } = new URL(url);
    asked.push(pathname.replace('/api/v1', '') + search);
    const [kind, id] = pathname.replace('/api/v1/', '').split('/');
    if (kind === 'procedures') return Promise.resolve(Response.json({ items: [PROCEDURE] }));
    if (kind === 'agencies') return Promise.resolve(Response.json(id === undefined ? { items: [AGENCY] } : AGENCY));
    const owners = [
      { id: 'me', kind: 'CITIZEN', name: 'Lê Thị Nhung', self: true, actions: ['TRACK'] },
      { id: 'c1', kind: 'ORGANISATION', name: 'Công ty TNHH Hàm Rồng', self: false, actions: ['TRACK'] },
    ];
    return Promise.resolve(Response.json({ items: pathname.endsWith('/owners') ? owners : [DOSSIER] }));
  });
});
afterEach(() => history.replaceState(null, '', '/'));

it('asks for what the address says, and hands out the same as a table', async () => {
  history.replaceState(null, '', '/ho-so?han=LATE&chu-ho-so=c1&tu=2026-11-01');
  const { container } = render(<DossiersPage />);
  await screen.findByRole('link', { name: 'Cấp bản sao văn bằng' });

  expect(asked).toContain('/dossiers?owner=c1&due=LATE&filedFrom=2026-11-01');
  expect(screen.getByRole('link', { name: /Tải bảng/ }).getAttribute('href')).toBe(
    '/api/v1/dossiers/export.csv?owner=c1&due=LATE&filedFrom=2026-11-01&language=vi',
  );
  expect(await screen.findByLabelText('Chủ hồ sơ')).toHaveProperty('value', 'c1');
  expect(await violations(container)).toEqual([]);
});

it('puts what is chosen into the address', async () => {
  history.replaceState(null, '', '/ho-so');
  render(<DossiersPage />);
  await unfold();
  await userEvent.selectOptions(await screen.findByLabelText('Thời hạn'), 'SOON');
  await userEvent.selectOptions(await screen.findByLabelText('Thủ tục'), 'Cấp bản sao văn bằng');
  await userEvent.type(screen.getByLabelText('Tìm cơ quan theo tên'), 'hạc');
  await userEvent.click(await screen.findByRole('button', { name: 'UBND phường Hạc Thành (H56.31)' }));
  await screen.findByText('Cơ quan: UBND phường Hạc Thành');
  await userEvent.click(screen.getByLabelText('Đang chờ tôi làm tiếp'));
  const apply = screen.getByRole('button', { name: 'Lọc' });
  await userEvent.click(apply);

  expect(location.pathname + location.search).toBe('/ho-so?thu-tuc=1.005092&co-quan=a7&han=SOON&cho-toi=1');
  expect(asked).toContain('/dossiers?procedure=1.005092&agency=a7&due=SOON&waiting=true');
  expect(document.activeElement).toBe(apply);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ chọn cơ quan' }));
  await screen.findByLabelText('Tìm cơ quan theo tên');
});

it('says what is wrong with a day, and asks for nothing meanwhile', async () => {
  history.replaceState(null, '', '/ho-so');
  render(<DossiersPage />);
  await unfold();
  const from = within(await screen.findByRole('group', { name: /Nộp từ ngày/ }));
  await userEvent.type(from.getByLabelText('Ngày'), '31');
  await userEvent.type(from.getByLabelText('Tháng'), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Lọc' }));
  await screen.findAllByText(/Ghi đủ ngày, tháng, năm/);
  await userEvent.type(from.getByLabelText('Năm'), '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Lọc' }));
  await screen.findAllByText(/Ghi đủ ngày, tháng, năm/);
  expect(location.search).toBe('');
});

it('is a table where there is room for one', async () => {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { matches: true, media }));
  history.replaceState(null, '', '/ho-so');
  const { container } = render(<DossiersPage />);
  const row = within(await screen.findByRole('row', { name: /Hàm Rồng/ }));
  row.getByRole('link', { name: 'Cấp bản sao văn bằng' });
  row.getByText('Đã tiếp nhận');
  expect(await violations(container)).toEqual([]);
});

it('asks for no choices before somebody narrows the list', async () => {
  history.replaceState(null, '', '/ho-so');
  render(<DossiersPage />);
  await screen.findByText('Cấp bản sao văn bằng');
  expect(asked).toEqual(['/live', '/dossiers']);
});

async function unfold(): Promise<void> {
  await userEvent.click(await screen.findByText('Lọc thêm'));
}
