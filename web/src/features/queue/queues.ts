import type { QueueCounts } from '#/api/types';

/** The queues in the order of the day: the server's name, the address, and where its count stands. */
export const QUEUES = [
  { name: 'WAITING', slug: 'cho-tiep-nhan', key: 'waiting' },
  { name: 'MINE', slug: 'cua-toi', key: 'mine' },
  { name: 'UNIT', slug: 'don-vi', key: 'unit' },
  { name: 'NEAR_DUE', slug: 'sap-den-han', key: 'nearDue' },
  { name: 'OVERDUE', slug: 'qua-han', key: 'overdue' },
  { name: 'TO_RETURN', slug: 'cho-tra', key: 'toReturn' },
  { name: 'TO_SIGN', slug: 'cho-ky', key: 'toSign' },
  { name: 'TO_ISSUE', slug: 'cho-phat-hanh', key: 'toIssue' },
  { name: 'TO_APOLOGISE', slug: 'cho-xin-loi', key: 'toApologise' },
  { name: 'ALL', slug: 'tat-ca', key: 'all' },
] as const;

export type Queue = (typeof QUEUES)[number];

/** The server counts no further than this. */
export const COUNT_LIMIT = 1000;

export function queueOf(slug: string | undefined): Queue | undefined {
  return QUEUES.find(queue => queue.slug === slug);
}

export function countOf(queue: Queue, counts: QueueCounts): number | undefined {
  return queue.key === 'all' ? undefined : counts[queue.key];
}

/** The queues of leaders and clerks. */
const OCCASIONAL: readonly Queue['key'][] = ['toSign', 'toIssue', 'toApologise'];

/** Whether a queue has a place among the tabs: those of leaders and clerks only while something waits in them. */
export function isShown(queue: Queue, current: Queue, counts: QueueCounts | undefined): boolean {
  if (queue === current || !OCCASIONAL.includes(queue.key)) return true;
  return counts !== undefined && (countOf(queue, counts) ?? 0) > 0;
}

/** Where an officer begins: the first queue in which something waits. */
export function firstBusyQueue(counts: QueueCounts): Queue {
  return QUEUES.find(queue => (countOf(queue, counts) ?? 0) > 0) ?? QUEUES[0];
}

/** Whether anything waits in any queue. */
export function isAnyBusy(counts: QueueCounts): boolean {
  return QUEUES.some(queue => (countOf(queue, counts) ?? 0) > 0);
}
