import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Notes that a message has been read. */
export function markRead(messageId: string): Promise<Outcome<unknown>> {
  return outcome(api.POST('/inbox/{messageId}/read', { params: { path: { messageId } } }));
}
