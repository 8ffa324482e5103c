import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { officerDossier, readingOf, refusal } from '#/testing/officer-case';
import type { OfficerDossier } from '#/api/types';
import { CasePanel } from '#/features/officer-dossier/case-panel';

const owed = (code: string) => ({
  code,
  name: `Lệ phí ${code}`,
  state: 'OWED',
  unit: 'CASE',
  price: 8000,
  amount: 8000,
});
const WAIVED = { ...owed('W'), name: 'Phí thẩm định', state: 'WAIVED', waiver: 'Hộ nghèo' };
const PAYMENT = {
  ...{ id: 'p1', paper: 'fee-receipt-1', series: 'AA-26E', number: '0000042', amount: 8000, means: 'COUNTER_CASH' },
  ...{ at: '2026-11-22T02:00:00Z', items: [{ name: 'Lệ phí B', amount: 8000 }], voidable: true },
};

let dossier: OfficerDossier;
let sent: string[];

function feeOf(items: readonly object[], payments: readonly object[]) {
  return {
    settled: false,
    demandable: true,
    receiptedHereAlone: true,
    owed: 8000,
    paid: 8000,
    items,
    payments,
    waiversTakenBack: [],
  };
}

/** A server whose dossier somebody else changes whenever the version asked for is not its own. */
async function serve(request: Request): Promise<Response> {
  const reading = readingOf(dossier, request);
  if (reading !== undefined) return reading;
  if (request.headers.get('If-Match') !== `"${dossier.version}"`) return refusal('stale-version', 412);
  sent.push(await request.text());
  return Response.json((dossier = { ...dossier, version: dossier.version + 1 }));
}

const onDone = vi.fn();
const show = () => render(<CasePanel dossierId="d1" stamp={0} onDone={onDone} />);
const again = () => {
  cleanup();
  show();
};
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const typed = async (label: RegExp | string) => (await (await dialog()).findByLabelText(label)) as HTMLInputElement;
const type = async (label: RegExp | string, value: string) =>
  fireEvent.input(await typed(label), { target: { value } });

// Both come with scripts of their own, which a busy machine reads slowly the first time.
beforeAll(async () => {
  await import('#/features/officer-dossier/fee/case-fee');
  await import('#/features/officer-dossier/fee/fee-dialog');
});
beforeEach(() => {
  const actions = ['TAKE_FEE', 'VOID_PAYMENT', 'VOID_WAIVER'];
  dossier = officerDossier({ actions, fee: feeOf([owed('A'), WAIVED], [PAYMENT]) });
  sent = [];
  onDone.mockClear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', serve);
});

describe('what an officer has typed about a fee', () => {
  it.each([
    [/^Hủy\s*0000042/, 'Hủy biên lai', /^Lý do hủy/],
    [/^Hủy miễn nộp\s*Phí thẩm định/, 'Hủy miễn nộp phí, lệ phí', /^Lý do hủy/],
  ])('stays when somebody else changed the dossier: %s', async (opener, act, label) => {
    show();
    await press(opener);
    await type(label, 'Ghi nhầm người');
    const changed = { event: 'FORWARDED', at: '2026-11-22T03:00:00Z', by: 'OFFICER', byName: 'Trần Thị Bình' } as const;
    dossier = { ...dossier, version: 7, history: [...dossier.history, changed] };
    fireEvent.click((await dialog()).getByRole('button', { name: act }));

    await (await dialog()).findByText(/Trần Thị Bình/);
    expect(screen.getAllByText('Hồ sơ vừa thay đổi')).toHaveLength(1);
    expect((await typed(label)).value).toBe('Ghi nhầm người');

    fireEvent.click((await dialog()).getByRole('button', { name: act }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent.join()).toContain('Ghi nhầm người');
    expect(JSON.stringify(sessionStorage)).not.toContain('Ghi nhầm người');
  });

  it('is there again when the officer comes back to the dossier', async () => {
    show();
    await press(/^Hủy\s*0000042/);
    await type(/^Lý do hủy/, 'Ghi nhầm người');
    again();
    expect((await typed(/^Lý do hủy/)).value).toBe('Ghi nhầm người');
    expect((await dialog()).getByText(/0000042/)).toBeTruthy();
  });

  it('asks about a payment no longer that somebody else voided meanwhile', async () => {
    show();
    await press(/^Hủy\s*0000042/);
    await type(/^Lý do hủy/, 'Ghi nhầm người');
    const voided = { ...PAYMENT, voidable: false, voidedAt: '2026-11-22T03:00:00Z', voidReason: 'Trùng' };
    dossier = officerDossier({ ...dossier, fee: feeOf([owed('A'), owed('B'), WAIVED], [voided]) });
    again();
    await screen.findByText(/Trùng/);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of an amount is shown for the same items alone', async () => {
    show();
    await press('Thu phí, lệ phí');
    await type('Số tiền đã thu (đồng)', '16000');
    again();
    expect((await typed('Số tiền đã thu (đồng)')).value).toBe('16000');
    dossier = officerDossier({ ...dossier, fee: feeOf([owed('B'), WAIVED], [PAYMENT]) });
    again();
    expect((await typed('Số tiền đã thu (đồng)')).value).toBe('8000');
  });
});
