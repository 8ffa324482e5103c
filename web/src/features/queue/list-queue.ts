import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { QueueItem } from '#/api/types';
import type { Queue } from '#/features/queue/queues';

const PAGE_SIZE = 30;

/** One page of a queue, the nearest due date first. */
export function listQueue(queue: Queue, q: string, after?: string): Promise<Outcome<Page<QueueItem>>> {
  const query = { queue: queue.name, limit: PAGE_SIZE, ...(q !== '' && { q }), ...(after !== undefined && { after }) };
  return outcome(api.GET('/officer/dossiers', { params: { query } }));
}
