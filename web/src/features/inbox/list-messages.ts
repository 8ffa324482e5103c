import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { InboxMessage } from '#/api/types';

export interface InboxPage extends Page<InboxMessage> {
  readonly unreadCount: number;
}

/** One page of the caller's messages, newest first. */
export function listMessages(after?: string): Promise<Outcome<InboxPage>> {
  return outcome(api.GET('/inbox', { params: { query: after === undefined ? {} : { after } } }));
}
