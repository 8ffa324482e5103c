import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { paths } from '#/ui/paths';
import { TextInput } from '#/ui/text-input';
import { searchOf, type SearchTerms } from '#/features/catalogue/search-terms';

/** The one search box: it takes plain words, with or without diacritics. */
export function SearchForm({ terms }: { readonly terms: SearchTerms }) {
  const [typed, setTyped] = useState(terms.q);
  const [, navigate] = useLocation();
  return (
    <form
      className="search"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        navigate(paths.procedures + searchOf({ ...terms, q: typed.trim() }));
      }}
    >
      <TextInput
        id="q"
        type="search"
        label={t('home.searchLabel')}
        hint={t('home.searchHint')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      <Button type="submit">{t('common.search')}</Button>
    </form>
  );
}
