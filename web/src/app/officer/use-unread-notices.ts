import { useCaller } from '#/api/session';
import { useCount } from '#/app/shared/use-count';
import { countUnread } from '#/features/notice/count-unread';
import { onNoticesChanged } from '#/features/notice/notices-changed';

/** How many notices the officer has not read; asked again on each page, and when one was read. */
export function useUnreadNotices(): number {
  const caller = useCaller();
  return useCount(caller?.kind === 'OFFICER' ? `notices ${caller.id}` : undefined, countUnread, onNoticesChanged);
}
