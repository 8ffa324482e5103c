import { Link } from 'wouter';
import { inLanguage, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import { ButtonLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { compareNames } from '#/i18n/format';
import { listFields } from '#/features/catalogue/list-fields';
import { SearchForm } from '#/features/catalogue/search-form';
import { searchOf, termsOf } from '#/features/catalogue/search-terms';

const WORDS = ['home.word1', 'home.word2', 'home.word3', 'home.word4', 'home.word5', 'home.word6'] as const;
const STEPS = ['home.step1', 'home.step2', 'home.step3', 'home.step4'] as const;

/** Where an applicant begins: the search, the fields, and how applying works. */
export function HomePage() {
  const caller = useCaller();
  const fields = useResource('fields', listFields);
  return (
    <>
      <div className="hero">
        <PageHeading title={t('home.title')} />
        <p className="lead">{t('home.lead')}</p>
        <SearchForm terms={termsOf('')} />
        <ul className="words" aria-label={t('home.popular')}>
          {WORDS.map(word => (
            <li key={word}>
              <Link href={paths.procedures + searchOf({ ...termsOf(''), q: t(word) })}>{t(word)}</Link>
            </li>
          ))}
        </ul>
        {caller !== undefined && <Link href={paths.dossiers}>{t('home.continue')}</Link>}
      </div>
      <div className="columns">
        <section>
          <h2>{t('home.how')}</h2>
          <ol className="steps">
            {STEPS.map(step => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{t('home.lookup')}</h2>
          <p>{t('home.lookupText')}</p>
          <ButtonLink look="secondary" href={paths.lookup}>
            {t('nav.lookup')}
          </ButtonLink>
        </section>
      </div>
      <section>
        <h2>{t('home.fields')}</h2>
        <Loaded of={fields}>
          {items => (
            <ul className="tiles">
              {[...items]
                .map(field => ({ code: field.code, name: inLanguage(field.name, field.nameEn) }))
                .sort((one, other) => compareNames(one.name, other.name))
                .map(field => (
                  <li key={field.code}>
                    <Link href={paths.procedures + searchOf({ ...termsOf(''), field: field.code })}>{field.name}</Link>
                  </li>
                ))}
            </ul>
          )}
        </Loaded>
      </section>
    </>
  );
}
