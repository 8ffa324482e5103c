import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { InboxMessage } from '#/api/types';

export interface InboxPage extends Page<InboxMessage> {
  readonly unreadCount: number;
}

/** One page of the caller's messages, newest first. Those that it brings for the first time need no text message any more. */
export async function listMessages(after?: string): Promise<Outcome<InboxPage>> {
  const page = await outcome(api.GET('/inbox', { params: { query: after === undefined ? {} : { after } } }));
  if (page.ok) void confirm(page.data.items);
  return page;
}

async function confirm(items: readonly InboxMessage[]): Promise<void> {
  const ids = items.filter(message => message.receivedAt === undefined).map(message => message.id);
  // Where it fails the next opening says it again.
  if (ids.length > 0) await outcome(api.POST('/inbox/received', { body: { ids } }));
}
