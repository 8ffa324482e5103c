import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import { countUnread } from '#/features/inbox/count-unread';
import { onInboxChanged } from '#/features/inbox/inbox-changed';

/** How many messages wait in the inbox; asked again on each page, and when one was read. */
export function useUnread(): number {
  const caller = useCaller();
  const [path] = useLocation();
  const key = caller?.kind === 'APPLICANT' ? `unread ${caller.id}` : undefined;
  const unread = useResource(key, countUnread);
  const { reload } = unread;
  const asked = useRef({ key, path });
  useEffect(() => {
    const before = asked.current;
    asked.current = { key, path };
    // Another caller's messages are counted without asking for it.
    if (before.key === key && before.path !== path) void reload();
  }, [key, path]);
  useEffect(() => onInboxChanged(() => void reload()), [reload]);
  return unread.state === 'ready' ? unread.data : 0;
}
