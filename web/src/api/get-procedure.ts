import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Procedure } from '#/api/types';

/** One procedure with all that is to know before applying. */
export function getProcedure(procedureCode: string): Promise<Outcome<Procedure>> {
  return outcome(api.GET('/procedures/{procedureCode}', { params: { path: { procedureCode } } }));
}
