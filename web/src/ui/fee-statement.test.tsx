import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { FeeStatement, type FeeStatementProps } from '#/ui/fee-statement';
import { OfficialPapers } from '#/ui/official-papers';

const UNPAID = { code: 'A', name: 'Lệ phí cấp giấy', state: 'OWED', amount: 100_000 } as const;

function show(change: Partial<FeeStatementProps['fee']>) {
  const fee = { settled: false, receiptedHereAlone: true, owed: 100_000, paid: 0, items: [UNPAID], payments: [] };
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
