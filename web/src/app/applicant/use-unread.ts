import { onChangeHeard } from '#/api/change-heard';
import { useCaller } from '#/api/session';
import { useCount } from '#/app/shared/use-count';
import { countUnread } from '#/features/inbox/count-unread';
import { onInboxChanged } from '#/features/inbox/inbox-changed';

/** The letter of a change comes a moment after it. */
const MOMENT_MILLISECONDS = 2000;

/** How many messages wait in the inbox; asked again on each page, when one was read, and when a change was heard of. */
export function useUnread(): number {
  const caller = useCaller();
  return useCount(caller?.kind === 'APPLICANT' ? `unread ${caller.id}` : undefined, countUnread, onLetters);
}

function onLetters(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leaveInbox = onInboxChanged(listener);
  const leaveLive = onChangeHeard(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, MOMENT_MILLISECONDS);
  });
  return () => {
    clearTimeout(timer);
    leaveInbox();
    leaveLive();
  };
}
