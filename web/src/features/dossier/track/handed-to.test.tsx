import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { violations } from '#/testing/accessibility';
import type { Dossier } from '#/api/types';
import { DossierFacts } from '#/features/dossier/track/dossier-facts';
import { handedTo } from '#/features/dossier/track/handed-to';
import { WithdrawPage } from '#/features/dossier/track/withdraw-page';

const THERE = 'Sở Tư pháp tỉnh Quảng Trị';
const HERE = 'Ủy ban nhân dân thành phố Thanh Hóa';
const step = (event: string, note = THERE) => ({
  at: '2026-11-23T02:00:00Z',
  by: 'SYSTEM',
  event: `HAND_OFF_${event}`,
  note,
});

function dossier(...events: readonly string[]): Dossier {
  return {
    id: 'd1',
    code: 'H56.31-261123-0002',
    status: 'IN_PROGRESS',
    agency: { id: 'a1', code: 'H56.31', name: HERE },
    owner: { name: 'Lê Thị Nhung' },
    actions: ['WITHDRAW'],
    history: [{ at: '2026-11-22T02:00:00Z', by: 'OFFICER', to: 'ACCEPTED' }, ...events.map(event => step(event))],
  } as unknown as Dossier;
}

describe('the agency that decides', () => {
  it.each([
    [[], undefined],
    [['SENT'], THERE],
    [['SENT', 'ANSWERED'], THERE],
    [['SENT', 'REFUSED'], undefined],
    [['SENT', 'CALLED_BACK'], undefined],
    [['SENT', 'ENDED'], undefined],
    [['SENT', 'REFUSED', 'SENT'], THERE],
  ])('after %j is %s', (events, agency) => {
    expect(handedTo(dossier(...events))).toBe(agency);
  });

  it('is the one that it was filed with once it is decided', () => {
    expect(handedTo({ ...dossier('SENT'), status: 'RESOLVED' })).toBeUndefined();
  });

  it('is named beside the one that took the dossier in', () => {
    render(<DossierFacts dossier={dossier('SENT')} />);
    screen.getByText(THERE);
    screen.getByText('Cơ quan tiếp nhận');
    screen.getByText(HERE);
  });

  it('is told to who is about to withdraw', async () => {
    const { container } = render(<WithdrawPage dossier={dossier('SENT')} reload={() => Promise.resolve()} />);
    screen.getByText(`Hồ sơ đang được ${THERE} giải quyết`);
    expect(await violations(container)).toEqual([]);
  });

  it('is not spoken of where the dossier is here', () => {
    render(<WithdrawPage dossier={dossier()} reload={() => Promise.resolve()} />);
    expect(screen.queryByText(/đang được/)).toBeNull();
  });
});
