import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type { StoredResult } from '#/api/types';

/** One page of the caller's store of results, newest first. */
export function listStoredResults(q: string, after?: string): Promise<Outcome<Page<StoredResult>>> {
  const query = { ...(q !== '' && { q }), ...(after !== undefined && { after }) };
  return outcome(api.GET('/me/results', { params: { query } }));
}
