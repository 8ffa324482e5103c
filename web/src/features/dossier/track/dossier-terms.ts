import { API } from '#/api/session-fetch';
import type { DossierStatus } from '#/api/types';
import { language } from '#/i18n/translate';
import { paths } from '#/ui/paths';

/** What narrows the list; an empty text narrows nothing. */
export interface DossierTerms {
  readonly q: string;
  readonly status: string;
  readonly owner: string;
  readonly due: string;
  readonly waiting: string;
  readonly from: string;
  readonly to: string;
}

/** What each is called in an address. */
const NAMES: Readonly<Record<keyof DossierTerms, string>> = {
  q: 'q',
  status: 'trang-thai',
  owner: 'chu-ho-so',
  due: 'han',
  waiting: 'cho-toi',
  from: 'tu',
  to: 'den',
};
const KEYS = [
  'q',
  'status',
  'owner',
  'due',
  'waiting',
  'from',
  'to',
] as const satisfies readonly (keyof DossierTerms)[];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const NO_TERMS: DossierTerms = { q: '', status: '', owner: '', due: '', waiting: '', from: '', to: '' };

/** What an address asks for. */
export function termsOf(search: string): DossierTerms {
  const found = new URLSearchParams(search);
  return Object.fromEntries(KEYS.map(key => [key, found.get(NAMES[key]) ?? ''])) as unknown as DossierTerms;
}

/** The list's address with these; what is not whole yet is left out. */
export function addressOf(terms: DossierTerms): string {
  const search = new URLSearchParams();
  for (const key of KEYS) if (isWhole(key, terms[key])) search.set(NAMES[key], terms[key]);
  const text = search.toString();
  return paths.dossiers + (text === '' ? '' : `?${text}`);
}

/** Whether any of those is set that are folded away. */
export function hasMore({ owner, due, waiting, from, to }: DossierTerms): boolean {
  return [owner, due, waiting, from, to].some(text => text !== '');
}

/** The same as the server is asked. */
export function queryOf({ q, status, owner, due, waiting, from, to }: DossierTerms) {
  return {
    ...(q !== '' && { q }),
    ...(status !== '' && { status: status as DossierStatus }),
    ...(owner !== '' && { owner }),
    ...(due !== '' && { due: due as 'LATE' | 'SOON' }),
    ...(waiting !== '' && { waiting: true }),
    ...(DATE.test(from) && { filedFrom: from }),
    ...(DATE.test(to) && { filedTo: to }),
  };
}

/** Where the same list is had as a table. */
export function exportAddress(terms: DossierTerms): string {
  const query = Object.entries(queryOf(terms)).map(([name, value]) => [name, String(value)]);
  return `${API}/dossiers/export.csv?${new URLSearchParams([...query, ['language', language()]]).toString()}`;
}

function isWhole(key: keyof DossierTerms, text: string): boolean {
  return text !== '' && ((key !== 'from' && key !== 'to') || DATE.test(text));
}
