import type { SupplementRecord } from '#/ui/supplement-records';

/** What was asked for a second time, and answered after its time was extended. */
export const SUPPLEMENT_ANSWERED: SupplementRecord = {
  id: 'r2',
  number: 2,
  reason: 'Thiếu mặt sau',
  newMatter: 'Cơ quan thuế vừa trả lời',
  requestedAt: '2026-11-22T03:10:00Z',
  answeredAt: '2026-11-23T03:10:00Z',
  state: 'ANSWERED',
  extensions: [{ at: '2026-11-22T04:10:00Z', to: '2026-11-30T10:00:00Z', reason: 'Nằm viện' }],
  fields: [{ pointer: '/lyDo', note: 'Ghi rõ hơn' }],
  documents: [{ code: 'CCCD', note: 'Chụp lại' }],
  changes: [{ pointer: '/lyDo', before: 'Mất', after: 'Hỏng' }],
  papers: ['a1'],
};
