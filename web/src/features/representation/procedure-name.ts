import { useResource } from '#/api/resource';
import { listProcedureNames } from '#/api/list-procedure-names';

/** How procedures are called; asked for where there is any to name, until then by their codes. */
export function useProcedureName(needed: boolean): (code: string) => string {
  const names = useResource(needed ? 'procedure names' : undefined, listProcedureNames);
  return code => (names.state === 'ready' ? names.data.find(each => each.code === code)?.name : undefined) ?? code;
}
