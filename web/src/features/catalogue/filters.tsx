import { useLocation } from 'wouter';
import { compareNames } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Button } from '#/ui/button';
import { paths } from '#/ui/paths';
import { Select } from '#/ui/select';
import { hasFilter, searchOf, termsOf, type SearchTerms } from '#/features/catalogue/search-terms';
import { listFields } from '#/features/catalogue/list-fields';

const LEVELS = ['3', '4'] as const;
const AUDIENCES = ['CITIZEN', 'BUSINESS'] as const;
const TIERS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;

/** Narrows a search; each choice changes the page's address at once. */
export function Filters({ terms }: { readonly terms: SearchTerms }) {
  const [, navigate] = useLocation();
  const fields = useResource('fields', listFields);
  const set = (change: Partial<SearchTerms>) =>
    navigate(paths.procedures + searchOf({ ...terms, ...change }), { replace: true });
  const fieldChoices = (fields.state === 'ready' ? fields.data : [])
    .map(field => ({ value: field.code, label: inLanguage(field.name, field.nameEn) }))
    .sort((one, other) => compareNames(one.label, other.label));
  const select = (name: keyof SearchTerms, label: string, choices: readonly { value: string; label: string }[]) => (
    <Select
      id={name}
      label={label}
      none={t('search.all')}
      choices={choices}
      value={terms[name]}
      onChange={value => set({ [name]: value ?? '' })}
    />
  );
  return (
    <section className="filters" aria-label={t('search.filters')}>
      {select('field', t('search.field'), fieldChoices)}
      {select(
        'audience',
        t('search.audience'),
        AUDIENCES.map(value => ({ value, label: t(`audience.${value}`) })),
      )}
      {select(
        'level',
        t('search.level'),
        LEVELS.map(value => ({ value, label: t(`level.${value}`) })),
      )}
      {select(
        'tier',
        t('search.tier'),
        TIERS.map(value => ({ value, label: t(`tier.${value}`) })),
      )}
      {hasFilter(terms) && (
        <Button look="plain" onClick={() => set({ ...termsOf(''), q: terms.q })}>
          {t('search.clear')}
        </Button>
      )}
    </section>
  );
}
