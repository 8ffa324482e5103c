import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { QueueCounts } from '#/api/types';

/** How many dossiers wait in each queue. */
export function countQueues(): Promise<Outcome<QueueCounts>> {
  return outcome(api.GET('/officer/queues'));
}
