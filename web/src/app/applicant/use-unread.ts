import { useCaller } from '#/api/session';
import { useCount } from '#/app/shared/use-count';
import { countUnread } from '#/features/inbox/count-unread';
import { onInboxChanged } from '#/features/inbox/inbox-changed';

/** How many messages wait in the inbox; asked again on each page, and when one was read. */
export function useUnread(): number {
  const caller = useCaller();
  return useCount(caller?.kind === 'APPLICANT' ? `unread ${caller.id}` : undefined, countUnread, onInboxChanged);
}
