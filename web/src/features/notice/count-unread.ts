import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

/** How many of the officer's notices are not read yet. */
export async function countUnread(): Promise<Outcome<number>> {
  const notices = await outcome(api.GET('/officer/notices', { params: { query: { unread: true, limit: 1 } } }));
  return notices.ok ? success(notices.data.unreadCount) : notices;
}
