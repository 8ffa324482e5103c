import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import { countUnread } from '#/features/inbox/count-unread';

/** How many messages wait in the inbox; asked again on each page, for reading them changes it. */
export function useUnread(): number {
  const caller = useCaller();
  const [path] = useLocation();
  const unread = useResource(caller?.kind === 'APPLICANT' ? `unread ${caller.id}` : undefined, countUnread);
  useEffect(() => void unread.reload(), [path]);
  return unread.state === 'ready' ? unread.data : 0;
}
