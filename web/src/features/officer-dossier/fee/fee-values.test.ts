import { describe, expect, it } from 'vitest';
import {
  dueOf,
  feeActOf,
  feeErrors,
  feeValues,
  type FeeItem,
  type FeeValues,
} from '#/features/officer-dossier/fee/fee-values';

const PAGES: FeeItem = {
  code: 'P',
  name: 'Phí chứng thực',
  kind: 'PHI',
  unit: 'PAGE',
  price: 2000,
  tiers: [{ upTo: 2, amount: 2000 }, { amount: 1000 }],
  cap: 200_000,
  state: 'OWED',
};
const ONCE: FeeItem = { code: 'L', name: 'Lệ phí', kind: 'LE_PHI', unit: 'CASE', price: 100_000, state: 'OWED' };
const NO_IDS = { paymentId: '', key: 'k' };

function typed(change: Partial<FeeValues>, pages = '5', copies = '1'): FeeValues {
  return { ...feeValues([PAGES, ONCE]), quantities: { P: { pages, copies } }, ...change };
}

describe('an act on a fee', () => {
  it.each([
    ['1', '1', 102_000],
    ['5', '1', 107_000],
    ['5', '3', 121_000],
    ['10000', '2', 500_000],
  ])('%s pages in %s copies come to %i with the fee', (pages, copies, due) => {
    expect(dueOf([PAGES, ONCE], typed({}, pages, copies))).toBe(due);
  });

  it('counts a fee that is due for each of several things', () => {
    const each: FeeItem = { ...ONCE, copies: 3, per: 'điểm bán' };
    expect(dueOf([each], feeValues([each]))).toBe(300_000);
    expect(feeActOf('TAKE_FEE', [each], { ...feeValues([each]), means: 'COUNTER_CASH' }, NO_IDS)).toMatchObject({
      items: [{ code: 'L' }],
      amount: 300_000,
    });
  });

  it('is not due while the pages are not counted', () => {
    expect(dueOf([PAGES], feeValues([PAGES]))).toBeUndefined();
    expect(feeErrors('TAKE_FEE', [PAGES], typed({ means: 'COUNTER_CASH' }, '0')).map(({ id }) => id)).toEqual([
      '/items/0/pages',
      '/amount',
    ]);
  });

  it('asks for the reference of what is not cash', () => {
    expect(feeErrors('TAKE_FEE', [ONCE], typed({ means: 'BANK_TRANSFER' })).map(({ id }) => id)).toEqual([
      '/reference',
    ]);
    expect(feeErrors('TAKE_FEE', [ONCE], typed({ means: 'COUNTER_CASH' }))).toEqual([]);
  });

  it.each(['107.000', '107,000', '107 000'])('sends what was typed, with %s for thousands too', amount => {
    const act = feeActOf('TAKE_FEE', [PAGES, ONCE], typed({ means: 'COUNTER_CASH', amount }), NO_IDS);
    expect(act).toEqual({
      kind: 'TAKE_FEE',
      items: [{ code: 'P', pages: 5, copies: 1 }, { code: 'L' }],
      means: 'COUNTER_CASH',
      reference: '',
      amount: 107_000,
      key: 'k',
    });
  });

  it('takes nothing for pages that are free', () => {
    const free = { ...PAGES, tiers: [{ upTo: 2, amount: 0 }, { amount: 1000 }] };
    const values = typed({ means: 'COUNTER_CASH', amount: '0' }, '2');
    expect(dueOf([free], values)).toBe(0);
    expect(feeErrors('TAKE_FEE', [free], values)).toEqual([]);
    expect(feeActOf('TAKE_FEE', [free], values, NO_IDS)).toMatchObject({ amount: 0 });
  });

  it('takes the items that are ticked alone', () => {
    const values = typed({ means: 'COUNTER_CASH', left: ['P'] }, '');
    expect(feeErrors('TAKE_FEE', [PAGES, ONCE], values)).toEqual([]);
    expect(feeActOf('TAKE_FEE', [PAGES, ONCE], values, NO_IDS)).toMatchObject({
      items: [{ code: 'L' }],
      amount: 100_000,
    });
    const none = typed({ means: 'COUNTER_CASH', left: ['P', 'L'] });
    expect(feeErrors('TAKE_FEE', [PAGES, ONCE], none).map(({ id }) => id)).toEqual(['/items']);
  });

  it('begins with all that is owed, and with what is free where nothing is', () => {
    const free: FeeItem = { ...PAGES, state: 'FREE', pages: 2, copies: 1, amount: 0 };
    expect(feeValues([PAGES, ONCE]).left).toEqual([]);
    expect(feeValues([free, ONCE]).left).toEqual(['P']);
    expect(feeValues([free]).left).toEqual([]);
  });

  it('needs an amount once the box was emptied', () => {
    const errors = feeErrors('TAKE_FEE', [ONCE], typed({ means: 'COUNTER_CASH', amount: '' }));
    expect(errors.map(({ id }) => id)).toEqual(['/amount']);
  });

  it('begins asking again with what was asked', () => {
    const asked = { at: '2026-11-20T02:00:00Z', payBy: '2026-11-27T17:30:00Z', note: 'Mang theo mã hồ sơ' };
    expect(feeValues([ONCE], asked)).toMatchObject({ payBy: '2026-11-28', note: 'Mang theo mã hồ sơ' });
  });

  it('needs a reason to void and to waive', () => {
    expect(feeErrors('VOID_PAYMENT', [], typed({})).map(({ id }) => id)).toEqual(['/reason']);
    expect(feeErrors('WAIVE_FEE', [ONCE], typed({ reason: 'Hộ nghèo' })).map(({ id }) => id)).toEqual(['/code']);
  });
});
