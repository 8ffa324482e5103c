import { Redirect } from 'wouter';
import { useResource } from '#/api/resource';
import type { OfficerMe, QueueCounts } from '#/api/types';
import { getOfficerMe } from '#/features/officer-account/get-officer-me';
import { countQueues } from '#/features/queue/count-queues';
import { firstBusyQueue, isAnyBusy } from '#/features/queue/queues';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';

/** Opens the first queue in which something waits; to who only keeps registers and has no dossier waiting, what came in. */
export function StartQueue() {
  const counts = useResource('counts', countQueues);
  const me = useResource('officer me', getOfficerMe);
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
