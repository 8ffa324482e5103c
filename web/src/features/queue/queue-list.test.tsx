import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { QueueItem } from '#/api/types';
import { QueueList } from '#/features/queue/queue-list';

const said = (status: string, more: Partial<QueueItem> = {}) => {
  const item = {
    id: 'd1',
    code: 'H56.14-210209-0001',
    status,
    ownerName: 'Lê Thị Nhung',
    receivedAt: '2026-11-20T01:00:00Z',
    ...more,
  };
  return render(<QueueList items={[item as QueueItem]} openId={undefined} hrefOf={() => '/'} />).container.textContent;
};

it('says that a dossier has no date yet while it may get one, and nothing once it has ended', () => {
  expect(said('SUBMITTED')).toContain('Chưa có hạn');
  for (const ended of ['RESULT_RETURNED', 'REFUSED', 'STOPPED', 'WITHDRAWN']) expect(said(ended)).not.toContain('hạn');
});

it('says nothing of a date once the dossier has gone on from who reads', () => {
  expect(said('IN_PROGRESS', { goneOn: true })).not.toContain('hạn');
});
