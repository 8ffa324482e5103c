import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#/api/types';
import { DossierFee } from '#/features/dossier/track/dossier-fee';

const DAY = 86_400_000;

function show(payBy: number, status = 'PAYMENT_REQUESTED'): void {
  const request = { at: new Date(payBy - 9 * DAY).toISOString(), payBy: new Date(payBy).toISOString() };
  const fee = {
    ...{ settled: false, demandable: true, receiptedHereAlone: true, paid: 0, owed: 5000 },
    ...{ items: [], payments: [], waiversTakenBack: [], place: { name: 'Bộ phận một cửa' }, request },
  };
  render(<DossierFee dossier={{ id: 'd1', status, fee } as unknown as Dossier} />);
}

describe('the last day to pay', () => {
  it('is said while it is to come', () => {
    show(Date.now() + DAY);
    screen.getByText(/^Nộp trước /);
    expect(screen.queryByText(/đã qua/)).toBeNull();
  });

  it('is said to have passed without stopping anything once it has', () => {
    show(Date.now() - DAY);
    screen.getByText(/^Hạn nộp đã qua lúc .+; bạn vẫn nộp được\. Cơ quan có thể đặt hạn khác hoặc dừng xử lý hồ sơ\.$/);
    expect(screen.queryByText(/^Nộp trước/)).toBeNull();
  });

  it('is of no matter once nobody waits for it', () => {
    show(Date.now() - DAY, 'IN_PROGRESS');
    expect(screen.queryByText(/đã qua|Nộp trước/)).toBeNull();
  });
});
