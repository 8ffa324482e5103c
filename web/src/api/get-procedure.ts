import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Procedure } from '#/api/types';

/** One procedure with all that is to know before applying. */
export function getProcedure(code: string): Promise<Outcome<Procedure>> {
  return outcome(api.GET('/procedures/{code}', { params: { path: { code } } }));
}
