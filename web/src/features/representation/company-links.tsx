import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { ButtonLink } from '#/ui/button';
import { paths } from '#/ui/paths';
import { listCompanies } from '#/features/representation/list-companies';

/** The way to the people of the companies that one manages, if there is any. */
export function CompanyLinks() {
  const companies = useResource('companies', listCompanies);
  if (companies.state !== 'ready' || companies.data.length === 0) return null;
  return (
    <>
      <h2>{t('company.people')}</h2>
      <p>{t('company.lead')}</p>
      <div className="buttons">
        {companies.data.map(({ id, name }) => (
          <ButtonLink key={id} look="secondary" href={paths.company(id)}>
            {name}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}
