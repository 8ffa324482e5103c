import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { AdministeredAgency, PaperKind } from '#/api/types';

type Kinds = { readonly items: readonly PaperKind[] };

/** The provinces that an administrator keeps: agencies that stand below no other. */
export async function listProvinces(): Promise<Outcome<readonly AdministeredAgency[]>> {
  const agencies = await outcome(api.GET('/officer/administered-agencies'));
  return agencies.ok ? { ...agencies, data: agencies.data.items.filter(({ code }) => !code.includes('.')) } : agencies;
}

/** A province's list of kinds that also go on paper. */
export function listKinds(agencyId: string): Promise<Outcome<Kinds>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/paper-kinds', { params: { path: { agencyId } } }));
}

/** Puts a kind on the list, or changes it. */
export function putKind(agencyId: string, body: PaperKind): Promise<Outcome<Kinds>> {
  return outcome(api.POST('/officer/agencies/{agencyId}/paper-kinds', { params: { path: { agencyId } }, body }));
}

const LONGEST_CODE = 40;

/** A code of its own for a new kind, made of its English name. */
export function codeOf(nameEn: string, taken: readonly string[]): string {
  const words = nameEn
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '_');
  const base = (/^[A-Z]/.test(words) ? words : `KIND_${words}`).slice(0, LONGEST_CODE - 3).replace(/_+$/, '');
  let code = base;
  for (let number = 2; taken.includes(code); number++) code = `${base}_${number}`;
  return code;
}
