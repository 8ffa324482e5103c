import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FeeStatement, type FeeStatementProps } from '#/ui/fee-statement';
import { OfficialPapers } from '#/ui/official-papers';

const UNPAID = { code: 'A', name: 'Lệ phí cấp giấy', state: 'OWED', amount: 100_000 } as const;

function show(change: Partial<FeeStatementProps['fee']>) {
  const fee = {
    settled: false,
    receiptedHereAlone: true,
    owed: 100_000,
    paid: 0,
    items: [UNPAID],
    payments: [],
    waiversTakenBack: [],
  };
  render(<FeeStatement papers="/papers" fee={{ ...fee, ...change }} />);
}

describe('what a dossier costs', () => {
  it('is said to be unpaid', () => {
    show({});
    expect(screen.getByText(/Chưa nộp/)).toBeTruthy();
    expect(screen.getByText('Còn phải nộp')).toBeTruthy();
  });

  it('is not called unpaid where it may have been paid on paper', () => {
    show({ receiptedHereAlone: false });
    expect(screen.queryByText(/Chưa nộp/)).toBeNull();
    expect(screen.queryByText('Còn phải nộp')).toBeNull();
    expect(screen.getByText(/biên lai giấy/)).toBeTruthy();
  });

  it('tells what was paid from what was added since', () => {
    const each = { code: 'A', name: 'Phí thẩm định', per: 'điểm bán' } as const;
    const paid = { ...each, copies: 2, amount: 800_000, state: 'PAID' } as const;
    show({ items: [paid, { ...each, copies: 1, amount: 400_000, state: 'OWED' }] });
    expect(screen.getByText(/^2 điểm bán · 800.000 đồng · Đã nộp/)).toBeTruthy();
    expect(screen.getByText(/^1 điểm bán · 400.000 đồng · Chưa nộp/)).toBeTruthy();
  });

  it('keeps a waiver that was taken back, with its ground and the reason', () => {
    const waiver = { item: 'Lệ phí cấp giấy', ground: 'Hộ nghèo', reason: 'Nhầm hồ sơ', at: '2026-02-05T02:05:00Z' };
    show({ waiversTakenBack: [waiver] });
    expect(screen.getByText(/Miễn nộp “Lệ phí cấp giấy”: Hộ nghèo/)).toBeTruthy();
    expect(screen.getByText(/Đã hủy miễn nộp lúc .*: Nhầm hồ sơ/)).toBeTruthy();
  });

  it('shows an exemption by which nothing is due now, without an amount', () => {
    const waived = { ...UNPAID, state: 'WAIVED_NOT_DUE', waiver: 'Hộ nghèo', amount: undefined } as const;
    show({ items: [waived] });
    expect(screen.getByText('Được miễn, hiện không có gì phải nộp · Hộ nghèo')).toBeTruthy();
  });

  it('names the items under each receipt', () => {
    const items = [{ name: 'Lệ phí cấp giấy' }, { name: 'Lệ phí sao lục' }];
    const receipt = { id: '1', paper: 'fee-receipt-1', series: 'AA-26E', number: '0000042', amount: 7000, items };
    show({ payments: [{ ...receipt, means: 'COUNTER_CASH', at: '2026-02-05T02:05:00Z' }] });
    expect(screen.getByText('Nộp cho: Lệ phí cấp giấy; Lệ phí sao lục')).toBeTruthy();
  });
});

describe('the papers that an agency issued', () => {
  it('leave receipts of fees to the fee, which marks the voided ones', () => {
    const at = '2026-02-05T02:05:00Z';
    const receipt = { id: 'fee-receipt-1', kind: 'FEE_RECEIPT', number: 1, at } as const;
    const papers = [{ id: 'receipt-1', kind: 'RECEIPT', number: 1, at } as const, receipt];
    render(<OfficialPapers papers={papers} base="/papers" />);
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['/papers/receipt-1']);
  });
});
