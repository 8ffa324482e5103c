import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { OwnDocument } from '#/api/types';

/** One page of what the caller has here already, newest first. */
export function listOwnDocuments(after?: string): Promise<Outcome<Page<OwnDocument>>> {
  return outcome(api.GET('/me/documents', { params: { query: after === undefined ? {} : { after } } }));
}
