import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { refusal } from '#/testing/officer-case';
import { CalendarPage } from '#/features/calendar/calendar-page';

const TET = { day: '2026-02-17', kind: 'HOLIDAY', scope: 'PROVINCE', name: 'Tết Nguyên đán', nameEn: 'Lunar New Year' };
let version: number;
let days: readonly unknown[];
let bodies: Record<string, unknown>[];

/** A calendar that compares versions. */
async function serve(request: Request): Promise<Response> {
  if (request.url.endsWith('/outages')) return Response.json({ editable: true, nationalEditable: false, items: [] });
  if (request.method === 'POST') {
    if (request.headers.get('If-Match') !== `"${version}"`) return refusal('stale-version', 412);
    bodies.push((await request.json()) as Record<string, unknown>);
    version++;
    if (request.url.endsWith('/day-removals')) days = [];
  }
  const rights = { province: 'H56', year: 2026, editable: true, nationalEditable: false };
  return Response.json({ ...rights, version, days, hours: [], changes: [] });
}

const dialog = () => within(screen.getByRole('dialog'));
const input = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.input(input(id), { target: { value } });
const removal = async () => fireEvent.click(await screen.findByRole('button', { name: /^Xóa/ }));

function typeDay(): void {
  for (const [id, value] of [
    ['/day', '2'],
    ['/day-month', '9'],
    ['/day-year', '2026'],
  ] as const)
    type(id, value);
  type('/name', 'Quốc khánh');
  type('/reason', 'Theo luật');
}

const saveDay = () => fireEvent.submit(input('/name').closest('form') as Element);

beforeEach(() => {
  version = 1;
  days = [TET];
  bodies = [];
  vi.stubGlobal('fetch', serve);
});

describe('the working calendar', () => {
  it('takes a day out with Enter, says that it did, and has the focus there', async () => {
    const { container } = render(<CalendarPage />);
    await removal();
    await userEvent.type(input('remove/reason'), 'Nhập nhầm{Enter}');
    const notice = await screen.findByText(/^Đã lưu\./);
    expect(bodies[0]).toMatchObject({ day: TET.day, reason: 'Nhập nhầm' });
    expect(screen.queryByText('Tết Nguyên đán')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.contains(notice)).toBe(true));
    expect(await violations(container)).toEqual([]);
  });

  it('that somebody else changed is read anew; what was typed stays and is saved the next time', async () => {
    render(<CalendarPage />);
    await screen.findByText('Tết Nguyên đán');
    typeDay();
    version = 5;
    saveDay();
    await screen.findByText(/Lịch vừa được người khác thay đổi/);
    expect(input('/name').value).toBe('Quốc khánh');
    saveDay();
    await screen.findByText(/^Đã lưu\./);
    expect(bodies).toHaveLength(1);
    expect(input('/name').value).toBe('');
  });

  it('empties the form of the change that was made, and no other', async () => {
    render(<CalendarPage />);
    await screen.findByText('Tết Nguyên đán');
    type('hours-reason', 'Giờ mùa hè');
    type('weekday-6', '07:30-11:00');
    typeDay();
    saveDay();
    await screen.findByText(/^Đã lưu\./);
    await vi.waitFor(() => expect(input('/name').value).toBe(''));
    expect(input('hours-reason').value).toBe('Giờ mùa hè');
    expect(input('weekday-6').value).toBe('07:30-11:00');

    await removal();
    type('remove/reason', 'Nhập nhầm');
    typeDay();
    fireEvent.click(dialog().getByRole('button', { name: 'Xóa' }));
    await vi.waitFor(() => expect(screen.queryByText('Tết Nguyên đán')).toBeNull());
    expect(input('/name').value).toBe('Quốc khánh');
    expect(input('hours-reason').value).toBe('Giờ mùa hè');
  });

  it('says so in a dialog too, which stays open', async () => {
    render(<CalendarPage />);
    await removal();
    type('remove/reason', 'Nhập nhầm');
    version = 5;
    fireEvent.click(dialog().getByRole('button', { name: 'Xóa' }));
    await dialog().findByText(/Lịch vừa được người khác thay đổi/);
    fireEvent.click(dialog().getByRole('button', { name: 'Xóa' }));
    await screen.findByText(/^Đã lưu\./);
  });

  it('takes along which day a day replaces only for kinds that replace one', async () => {
    render(<CalendarPage />);
    await screen.findByText('Tết Nguyên đán');
    typeDay();
    await userEvent.selectOptions(input('/kind'), 'COMPENSATORY_OFF');
    for (const [id, value] of [
      ['/replaces', '1'],
      ['/replaces-month', '9'],
      ['/replaces-year', '2026'],
    ] as const) {
      type(id, value);
    }
    await userEvent.selectOptions(input('/kind'), 'HOLIDAY');
    saveDay();
    await vi.waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]).not.toHaveProperty('replaces');
  });
});
