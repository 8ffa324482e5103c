import { fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { StartPage } from '#/features/dossier/draft/start-page';

const JUSTICE = { id: 'a1', code: 'H56.01', name: 'Sở Tư pháp', parentName: 'UBND tỉnh Thanh Hóa' };
const COMMUNE = { id: 'a2', code: 'H50.02', name: 'UBND xã Vĩnh Linh', parentName: 'UBND tỉnh Quảng Trị' };
const PROVINCES = [
  { code: 'H56', name: 'Thanh Hóa', nameEn: 'Thanh Hoa' },
  { code: 'H50', name: 'Quảng Trị', nameEn: 'Quang Tri' },
];

/** Two provinces, each with one agency that takes the procedure in. */
async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname.endsWith('/me/owners') || url.pathname.endsWith('/owners')) {
    return Response.json({ items: [{ id: 'me', kind: 'CITIZEN', name: 'Lê Thị Nhung', self: true }] });
  }
  if (url.pathname.endsWith('/agencies') && !url.pathname.includes('/procedures/')) {
    return Response.json({ items: PROVINCES });
  }
  if (/offer|agencies/.test(url.pathname)) {
    const elsewhere = url.searchParams.toString().includes('H50');
    return Response.json({ items: [elsewhere ? COMMUNE : JUSTICE] });
  }
  return Response.json({ code: '1.005092', name: 'Cấp bản sao văn bằng' });
}

describe('where a dossier is filed', () => {
  beforeEach(() => vi.stubGlobal('fetch', answer));

  it('is said as long as it is chosen, also when another province is looked at', async () => {
    const { container } = render(<StartPage procedureCode="1.005092" />);
    fireEvent.click(await screen.findByLabelText('Sở Tư pháp'));
    expect(await screen.findByText(/Hồ sơ sẽ nộp tại: Sở Tư pháp, UBND tỉnh Thanh Hóa/)).toBeTruthy();

    await userEvent.selectOptions(screen.getByLabelText('Tỉnh'), 'H50');

    await screen.findByLabelText('UBND xã Vĩnh Linh');
    expect(screen.getByText(/Hồ sơ sẽ nộp tại: Sở Tư pháp/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });
});
