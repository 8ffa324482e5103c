import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import { inboxChanged } from '#/features/inbox/inbox-changed';

/** Notes that a message has been read, and tells whoever counts them. */
export async function markRead(messageId: string): Promise<Outcome<unknown>> {
  const read = await outcome(api.POST('/inbox/{messageId}/read', { params: { path: { messageId } } }));
  if (read.ok) inboxChanged();
  return read;
}
