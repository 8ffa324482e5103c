import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { DocumentsWaiting } from '#/api/types';

/** How many documents wait for the officer's own next step at an agency. */
export function countWaiting(agencyId: string): Promise<Outcome<DocumentsWaiting>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/documents-waiting', { params: { path: { agencyId } } }));
}
