import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

/** How many of the caller's messages are not read yet. */
export async function countUnread(): Promise<Outcome<number>> {
  const inbox = await outcome(api.GET('/inbox', { params: { query: { unread: true, limit: 1 } } }));
  return inbox.ok ? success(inbox.data.unreadCount) : inbox;
}
