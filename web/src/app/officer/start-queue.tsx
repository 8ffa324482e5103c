import { Redirect } from 'wouter';
import { useResource } from '#/api/resource';
import { countQueues } from '#/features/queue/count-queues';
import { firstBusyQueue } from '#/features/queue/queues';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';

/** Opens the first queue in which something waits. */
export function StartQueue() {
  const counts = useResource('counts', countQueues);
  return (
    <Loaded of={counts}>{found => <Redirect to={officerPaths.queue(firstBusyQueue(found).slug, '')} replace />}</Loaded>
  );
}
