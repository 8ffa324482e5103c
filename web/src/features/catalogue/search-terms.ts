/** What a search is for; it is kept in the page's address, so that a search can be shared and gone back to. */
export interface SearchTerms {
  readonly q: string;
  readonly field: string;
  readonly level: string;
  readonly audience: string;
  readonly tier: string;
}

const NAMES = ['q', 'field', 'level', 'audience', 'tier'] as const;

export function termsOf(search: string): SearchTerms {
  const parameters = new URLSearchParams(search);
  const [q, field, level, audience, tier] = NAMES.map(name => parameters.get(name) ?? '');
  return { q: q ?? '', field: field ?? '', level: level ?? '', audience: audience ?? '', tier: tier ?? '' };
}

export function searchOf(terms: SearchTerms): string {
  const parameters = new URLSearchParams(NAMES.filter(name => terms[name] !== '').map(name => [name, terms[name]]));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function hasFilter(terms: SearchTerms): boolean {
  return NAMES.some(name => name !== 'q' && terms[name] !== '');
}
