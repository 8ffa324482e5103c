import { Redirect } from 'wouter';
import { useResource, type Resource } from '#/api/resource';
import type { OfficerMe, QueueCounts } from '#/api/types';
import { countQueues } from '#/features/queue/count-queues';
import { firstBusyQueue, isAnyBusy } from '#/features/queue/queues';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';

/** Opens the first queue in which something waits; to who only keeps registers and has no dossier waiting, what came in. */
export function StartQueue({ me }: { readonly me: Resource<OfficerMe> }) {
  const counts = useResource('counts', countQueues);
  return (
    <Loaded of={counts}>
      {found => <Loaded of={me}>{officer => <Redirect to={startOf(officer, found)} replace />}</Loaded>}
    </Loaded>
  );
}

function startOf({ posts }: OfficerMe, counts: QueueCounts): string {
  const roles = posts.flatMap(post => post.roles);
  const keepsRegisters = roles.length > 0 && roles.every(role => role === 'CLERK');
  return keepsRegisters && !isAnyBusy(counts)
    ? officerPaths.incoming
    : officerPaths.queue(firstBusyQueue(counts).slug, '');
}
