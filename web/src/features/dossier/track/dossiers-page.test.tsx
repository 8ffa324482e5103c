import { render, screen } from '@testing-library/preact';
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
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', ({ url }: Request) => {
    const { pathname, search } = new URL(url);
    asked.push(pathname.replace('/api/v1', '') + search);
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
  await screen.findByText('Cấp bản sao văn bằng');

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
  await userEvent.selectOptions(await screen.findByLabelText('Thời hạn'), 'SOON');
  await userEvent.click(screen.getByLabelText('Đang chờ tôi làm tiếp'));
  for (const button of screen.getAllByRole('button', { name: 'Tìm' }).slice(0, 1)) await userEvent.click(button);

  expect(location.pathname + location.search).toBe('/ho-so?han=SOON&cho-toi=1');
});
