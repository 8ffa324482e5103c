import { render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { officerDossier } from '#/testing/officer-case';
import { LazyHandOffs } from '#/features/officer-dossier/hand-off/lazy-hand-offs';

const HANDED = [{ event: 'HAND_OFF_PREPARED', at: '2026-03-04T02:00:00Z', by: 'OFFICER' }];
const LINE = {
  receiver: { code: 'H59.14', name: 'Sở Tư pháp' },
  documentId: 'd7',
  preparedAt: '2026-03-04T02:00:00Z',
  sentAt: '2026-03-04T03:00:00Z',
};

let items: readonly object[];

beforeEach(() => {
  items = [{ ...LINE, stage: 'SENT' }];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items })));
});

describe('the ledger of a dossier that was handed over', () => {
  it('says how far it has come and what is still to come', async () => {
    const { container } = render(<LazyHandOffs dossier={officerDossier({ history: HANDED })} />);
    await screen.findByText('Sở Tư pháp (H59.14)');
    expect(screen.getAllByRole('listitem').map(step => step.textContent)).toEqual([
      expect.stringMatching(/^Lập phiếu chuyển: .*2026/),
      expect.stringMatching(/^Đã gửi: .*2026/),
      expect.stringMatching(/biên nhận 01.*chưa có/),
      expect.stringMatching(/vào sổ.*chưa có/),
      expect.stringMatching(/trả lời: chưa có/),
      expect.stringMatching(/kết quả: chưa có/),
    ]);
    expect(await violations(container)).toEqual([]);
  });

  it('ends where it was sent back', async () => {
    items = [{ ...LINE, stage: 'REFUSED', closedAt: '2026-03-05T03:00:00Z' }];
    render(<LazyHandOffs dossier={officerDossier({ history: HANDED })} />);
    await screen.findByText(/^Bị trả lại:/);
    expect(screen.getAllByRole('listitem').length).toBe(3);
  });

  it('shows the answer and whether the clerk has it', async () => {
    const answer = { documentId: 'd8', symbol: '5/STP', issuedOn: '2026-03-05', subject: 'Trả lời', takenIn: false };
    items = [{ ...LINE, stage: 'ANSWERED', answeredAt: '2026-03-05T03:00:00Z', answer }];
    render(<LazyHandOffs dossier={officerDossier({ history: HANDED })} />);
    await screen.findByRole('link', { name: /Văn bản trả lời 5\/STP/ });
    screen.getByText(/Chờ văn thư vào sổ/);
  });

  it('is not asked for where nothing was handed over', () => {
    const { container } = render(<LazyHandOffs dossier={officerDossier()} />);
    expect(container.textContent).toBe('');
  });
});
