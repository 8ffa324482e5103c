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
  const names: ProcedureName[] = [];
  let after: string | undefined;
  do {
    const query = { limit: MOST, ...(after !== undefined && { after }) };
    const page = await outcome(api.GET('/procedures', { params: { query } }));
    if (!page.ok) return page;
    names.push(...page.data.items.map(({ code, name, nameEn }) => ({ code, name: inLanguage(name, nameEn) })));
    after = page.data.next;
  } while (after !== undefined);
  return success(names);
}
