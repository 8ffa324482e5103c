import { inLanguage } from '#/i18n/translate';
import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

const MOST = 100;

export interface ProcedureName {
  readonly code: string;
  readonly name: string;
}

/** The catalogue's procedures by name, to choose from. */
export async function listProcedureNames(): Promise<Outcome<readonly ProcedureName[]>> {
  const answer = await outcome(api.GET('/procedures', { params: { query: { limit: MOST } } }));
  if (!answer.ok) return answer;
  return success(answer.data.items.map(({ code, name, nameEn }) => ({ code, name: inLanguage(name, nameEn) })));
}
