import { useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { Details } from '#/ui/details';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { useWide } from '#/ui/use-wide';
import { Filters } from '#/features/catalogue/filters';
import { ProcedureCard } from '#/features/catalogue/procedure-card';
import { searchProcedures } from '#/features/catalogue/search-procedures';
import { SearchForm } from '#/features/catalogue/search-form';
import { searchOf, termsOf } from '#/features/catalogue/search-terms';

/** The procedures that a search found. */
export function ResultsPage() {
  const terms = termsOf(useSearch());
  const wide = useWide();
  const key = searchOf(terms);
  const list = usePagedList(key, after => searchProcedures(terms, after));
  return (
    <>
      <PageHeading title={terms.q === '' ? t('search.title') : t('search.results', { query: terms.q })} />
      <SearchForm terms={terms} key={terms.q} />
      <div className="with-aside">
        <div className="aside">
          {wide ? (
            <>
              <h2>{t('search.filters')}</h2>
              <Filters terms={terms} />
            </>
          ) : (
            <Details summary={t('search.filters')}>
              <Filters terms={terms} />
            </Details>
          )}
        </div>
        <div>
          <Loaded of={list.first}>
            {() =>
              list.items.length === 0 ? (
                <EmptyState title={t('search.none')}>
                  <p>{t('search.noneText')}</p>
                </EmptyState>
              ) : (
                <ul className="cards">
                  {list.items.map(procedure => (
                    <ProcedureCard key={procedure.code} procedure={procedure} />
                  ))}
                </ul>
              )
            }
          </Loaded>
          {list.hasMore && <MoreButton onMore={list.loadMore} />}
        </div>
      </div>
    </>
  );
}
