import { fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '#/i18n/translate';
import { registry as vietnamese } from '#/i18n/vi/registry';
import type { IncomingDocument, WorkingCalendar } from '#/api/types';
import { violations } from '#/testing/accessibility';
import { answerTo } from '#/features/registry/answers';
import { AssignDialog } from '#/features/registry/assign-dialog';
import { dayOff, dayToCome } from '#/features/registry/days';
import { FilingDialog } from '#/features/registry/filing-dialog';
import { PassOnDialog } from '#/features/registry/pass-on-dialog';

const UNIT = '01a1f2c4-0000-7000-8000-000000000041';
const OTHER_UNIT = '01a1f2c4-0000-7000-8000-000000000042';
const DUNG = '01a1f2c4-0000-7000-8000-000000000051';
const TEAMS = {
  items: [
    { unitId: UNIT, unitName: 'Phòng Tư pháp', officers: [{ id: DUNG, name: 'Mai Văn Dũng' }] },
    { unitId: OTHER_UNIT, unitName: 'Phòng Nội vụ', officers: [{ id: 'o2', name: 'Lê Thị Hoa' }] },
  ],
};
const CALENDAR = {
  days: [
    { day: '2026-09-02', kind: 'HOLIDAY', name: 'Quốc khánh', nameEn: 'National Day', scope: 'NATIONAL' },
    { day: '2026-08-22', kind: 'SWAPPED_WORKING', name: 'Làm bù', nameEn: 'Swapped', scope: 'NATIONAL' },
  ],
  hours: [
    {
      validFrom: '2021-01-01',
      scope: 'NATIONAL',
      shifts: [1, 2, 3, 4, 5].map(weekday => ({ weekday, from: '07:00', to: '17:00' })),
    },
  ],
} as unknown as WorkingCalendar;

function incoming(dueOn: string): IncomingDocument {
  return {
    document: { id: 'd1', agencyId: 'a1', symbol: '412/SGDĐT', subject: 'Về việc', sender: { name: 'Sở' } },
    version: 3,
    details: { dueOn },
    instruction: {
      leaderName: 'Lê Anh Sơn',
      at: '2026-11-23T03:00:00Z',
      assignees: [{ unitId: UNIT, unitName: 'Phòng Tư pháp' }],
    },
    acts: ['ASSIGN', 'PASS_ON'],
  } as unknown as IncomingDocument;
}

let sent: { path: string; body: unknown }[];
const nothing = () => undefined;
const dialog = async () => within(await screen.findByRole('dialog'));

beforeEach(() => {
  addMessages(vietnamese);
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.url.includes('/officer/calendar')) return Response.json(CALENDAR);
    if (request.method === 'GET') return Response.json(TEAMS);
    sent.push({ path: new URL(request.url).pathname, body: await request.json() });
    return Response.json({});
  });
});

describe('the last day for a document', () => {
  it('is never the day that its sender wanted once that has passed', async () => {
    const done = vi.fn();
    render(<AssignDialog read={incoming('2020-01-01')} onDone={done} onStale={nothing} onClose={nothing} />);
    expect((await dialog()).getByText(/Hạn trước đây \(01\/01\/2020\) đã qua/)).toBeTruthy();
    await userEvent.click((await dialog()).getByRole('button', { name: 'Phân công xử lý' }));
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent[0]?.body).toEqual({ assignees: [{ unitId: UNIT }] });
  });

  it('is the day that its sender wants as long as that is to come', async () => {
    render(<AssignDialog read={incoming('2099-01-05')} onDone={nothing} onStale={nothing} onClose={nothing} />);
    await userEvent.click((await dialog()).getByRole('button', { name: 'Phân công xử lý' }));
    await vi.waitFor(() => expect(sent[0]?.body).toEqual({ respondBy: '2099-01-05', assignees: [{ unitId: UNIT }] }));
  });

  it('is no day that has passed, unless it stood there', () => {
    expect(dayToCome('/dueOn', '2020-01-01', 'registry.deadline')[0]?.message).toBe(
      'Hạn xử lý không được trước hôm nay',
    );
    expect(dayToCome('/dueOn', '2020-01-01', 'registry.deadline', '2020-01-01')).toEqual([]);
    expect(dayToCome('/dueOn', '', 'registry.deadline')).toEqual([]);
  });

  it('is warned of when nobody works on it, by the calendar of the province', () => {
    expect(dayOff(CALENDAR, '2026-09-02')).toBe('Lưu ý: 02/09/2026 là ngày nghỉ (Quốc khánh).');
    expect(dayOff(CALENDAR, '2026-11-29')).toBe('Lưu ý: 29/11/2026 không phải ngày làm việc.');
    expect(dayOff(CALENDAR, '2026-08-22')).toBeUndefined();
    expect(dayOff(CALENDAR, '2026-11-23')).toBeUndefined();
  });

  it('is warned of in the dialog', async () => {
    render(<AssignDialog read={incoming('2026-09-02')} onDone={nothing} onStale={nothing} onClose={nothing} />);
    const within = await dialog();
    for (const [id, value] of [
      ['/respondBy', '6'],
      ['/respondBy-month', '6'],
      ['/respondBy-year', '2027'],
    ] as const) {
      fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });
    }
    expect(await within.findByText('Lưu ý: 06/06/2027 không phải ngày làm việc.')).toBeTruthy();
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
  });
});

describe('a document of a unit', () => {
  it('is passed on by its head to somebody who works there', async () => {
    const done = vi.fn();
    render(<PassOnDialog read={incoming('2099-01-05')} onDone={done} onStale={nothing} onClose={nothing} />);
    const button = (await dialog()).getByRole('button', { name: 'Giao cho người trong đơn vị' });
    await userEvent.click(button);
    expect((await dialog()).getByRole('link', { name: 'Chọn người xử lý' })).toBeTruthy();
    expect(screen.queryByLabelText('Lê Thị Hoa')).toBeNull();
    await userEvent.click(screen.getByLabelText('Mai Văn Dũng'));
    await userEvent.click(button);
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
    expect(sent[0]).toEqual({
      path: '/api/v1/officer/incoming-documents/d1/passing-on',
      body: { unitId: UNIT, officerId: DUNG },
    });
    expect(await violations(await screen.findByRole('dialog'))).toEqual([]);
  });

  it('is answered from the unit that it was assigned to', () => {
    expect(answerTo(incoming('2099-01-05'), [OTHER_UNIT, UNIT]).unitId).toBe(UNIT);
    expect(answerTo(incoming('2099-01-05'), [OTHER_UNIT]).unitId).toBeUndefined();
  });
});

describe('filing a document', () => {
  it('takes a number with the short form of a heading alone', async () => {
    const done = vi.fn();
    render(<FilingDialog documentId="d1" code={undefined} onDone={done} onClose={nothing} />);
    const sign = (await dialog()).getByLabelText(/Số và ký hiệu/);
    const button = (await dialog()).getByRole('button', { name: 'Đưa vào hồ sơ' });
    fireEvent.input(sign, { target: { value: 'abc @@ 99' } });
    await userEvent.click(button);
    expect((await dialog()).getByRole('link', { name: /^Số và ký hiệu hồ sơ gồm số thứ tự/ })).toBeTruthy();
    fireEvent.input(sign, { target: { value: '02.ĐT-HT' } });
    await userEvent.click(button);
    await vi.waitFor(() => expect(done).toHaveBeenCalled());
  });
});
