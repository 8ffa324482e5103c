import { API } from '#/api/session-fetch';
import type { DossierStatus } from '#/api/types';
import { language } from '#/i18n/translate';
import { paths } from '#/ui/paths';

/** What each condition is called in an address. */
const NAMES = {
  q: 'q',
  status: 'trang-thai',
  owner: 'chu-ho-so',
  procedure: 'thu-tuc',
  agency: 'co-quan',
  reference: 'ma-rieng',
  due: 'han',
  waiting: 'cho-toi',
  from: 'tu',
  to: 'den',
} as const;

/** What narrows the list; an empty text narrows nothing. */
export type DossierTerms = Readonly<Record<keyof typeof NAMES, string>>;

const KEYS = Object.keys(NAMES) as (keyof DossierTerms)[];
/** Those that are folded away. */
const FOLDED = KEYS.filter(key => key !== 'q' && key !== 'status');

export const NO_TERMS = Object.fromEntries(KEYS.map(key => [key, ''])) as DossierTerms;

/** What an address asks for. */
export function termsOf(search: string): DossierTerms {
  const found = new URLSearchParams(search);
  return Object.fromEntries(KEYS.map(key => [key, found.get(NAMES[key]) ?? ''])) as DossierTerms;
}

/** The list's address with these; what is no date is left out. */
export function addressOf(terms: DossierTerms): string {
  const search = new URLSearchParams();
  for (const key of KEYS) if (isSet(key, terms[key])) search.set(NAMES[key], terms[key]);
  const text = search.toString();
  return paths.dossiers + (text === '' ? '' : `?${text}`);
}

/** Whether any of those is set that are folded away. */
export function hasMore(terms: DossierTerms): boolean {
  return FOLDED.some(key => terms[key] !== '');
}

/** The same as the server is asked. */
export function queryOf(terms: DossierTerms) {
  const { q, status, owner, procedure, agency, reference, due, waiting, from, to } = terms;
  return {
    ...(q !== '' && { q }),
    ...(status !== '' && { status: status as DossierStatus }),
    ...(owner !== '' && { owner }),
    ...(procedure !== '' && { procedure }),
    ...(agency !== '' && { agency }),
    ...(reference !== '' && { reference }),
    ...(due !== '' && { due: due as 'LATE' | 'SOON' }),
    ...(waiting !== '' && { waiting: true }),
    ...(isDay(from) && { filedFrom: from }),
    ...(isDay(to) && { filedTo: to }),
  };
}

/** Where the same list is had as a table. */
export function exportAddress(terms: DossierTerms): string {
  const query = Object.entries(queryOf(terms)).map(([name, value]) => [name, String(value)]);
  return `${API}/dossiers/export.csv?${new URLSearchParams([...query, ['language', language()]]).toString()}`;
}

/** Whether it is a day of the calendar, as `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function isSet(key: keyof DossierTerms, text: string): boolean {
  return key === 'from' || key === 'to' ? isDay(text) : text !== '';
}
