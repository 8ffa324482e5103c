import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import { violations } from '#/testing/accessibility';
import { PaperTasksPage } from '#/features/registry/paper-tasks-page';
import { RegisterPage } from '#/features/registry/register-page';
import { quartersBefore } from '#/features/registry/summaries';
import { SummariesPage } from '#/features/registry/summaries-page';

const AGENCY = '01a1f2c4-0000-7000-8000-000000000031';
const ID = '01a1f2c4-0000-7000-8000-000000000077';
const post = { agencyId: AGENCY, agencyCode: 'H56.31', agencyName: 'UBND thành phố', roles: ['CLERK'] };
const ME = { id: ID, fullName: 'Lê Thị Văn Thư', title: 'Văn thư', posts: [post] };
const SUMMARY = { year: 2026, quarter: 3, documentId: ID, state: 'DRAFTED', drawnUpAt: '2026-10-01T02:00:00Z' };
const TASK = { id: ID, receiverName: 'Nguyễn Thị Hoa', state: 'TO_PRINT', openedAt: '2026-10-01T02:00:00Z' };

let bodies: object[];

async function serve(request: Request): Promise<Response> {
  if (request.url.includes('/officer/me')) return Response.json(ME);
  if (request.method === 'POST') {
    bodies.push((await request.json()) as object);
    return Response.json({ ...SUMMARY, byItself: false }, { status: 201 });
  }
  if (request.url.includes('/quarterly-summaries')) return Response.json({ items: [{ ...SUMMARY, byItself: true }] });
  if (request.url.includes('/paper-tasks')) {
    const result = { ...TASK, dossierId: ID, dossierCode: 'H56.14-261122-0001', receiverAddress: '12 Lê Lợi' };
    return Response.json({ items: [result] });
  }
  return Response.json({ items: [] });
}

beforeEach(() => {
  addMessages(vietnamese);
  bodies = [];
  vi.stubGlobal('fetch', serve);
});

describe('quarterly summaries', () => {
  it('are listed as the documents they are', async () => {
    const { container } = render(<SummariesPage />);
    const link = await screen.findByRole('link', { name: 'Quý III năm 2026' });
    expect(link.getAttribute('href')).toContain(ID);
    screen.getByText(/Hệ thống tự lập/);
    screen.getByText('Đang soạn');
    expect(await violations(container)).toEqual([]);
  });

  it('are drawn up of a quarter that is over, and opened', async () => {
    render(<SummariesPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Lập báo cáo quý' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Quý báo cáo'), '1');
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Lập báo cáo quý' }));
    await vi.waitFor(() => expect(location.pathname).toContain(ID));
    expect(bodies).toHaveLength(1);
  });

  it.each([
    ['2026-11-23', ['3/2026', '2/2026', '1/2026', '4/2025']],
    ['2026-01-01', ['4/2025', '3/2025', '2/2025', '1/2025']],
  ])('on %s are of the quarters before', (day, quarters) => {
    expect(quartersBefore(day, 4).map(({ year, quarter }) => `${quarter}/${year}`)).toEqual(quarters);
  });
});

describe('a register on paper', () => {
  it('is of the days that are asked for', async () => {
    render(<RegisterPage />);
    await userEvent.click(await screen.findByRole('button', { name: 'In sổ' }));
    const type = (id: string, value: string) =>
      fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });
    const days = { from: ['1', '2', '2026'], to: ['28', '2', '2026'] };
    for (const [end, [day = '', month = '', year = '']] of Object.entries(days)) {
      type(`print-${end}`, day);
      type(`print-${end}-month`, month);
      type(`print-${end}-year`, year);
    }
    const link = await screen.findByRole('link', { name: /^Mở bản in/ });
    expect(link.getAttribute('href')).toBe(
      `/api/v1/officer/agencies/${AGENCY}/outgoing-register.pdf?from=2026-02-01&to=2026-02-28`,
    );
    expect(await violations(screen.getByRole('dialog'))).toEqual([]);
    type('print-to', '31');
    await screen.findByText(/cách nhau không quá một năm/);
    expect(screen.queryByRole('link', { name: /^Mở bản in/ })).toBeNull();
  });
});

describe('the paper copy of a result', () => {
  it('is named by its dossier, with the address it goes to', async () => {
    render(<PaperTasksPage />);
    await screen.findByText('Kết quả hồ sơ H56.14-261122-0001');
    screen.getByText(/Gửi đến: Nguyễn Thị Hoa, 12 Lê Lợi/);
  });
});
