import { Link } from 'wouter';
import { formatDay, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DossierSummary } from '#/api/types';
import { paths } from '#/ui/paths';
import { useWide } from '#/ui/use-wide';
import { StatusTag } from '#/features/dossier/status-tag';
import { DossierCard, promisedText, todoText } from '#/features/dossier/track/dossier-card';

/** The dossiers that were found: a table where there is room for one, cards where there is none. */
export function DossierList({ items }: { readonly items: readonly DossierSummary[] }) {
  const wide = useWide();
  if (items.length === 0) return null;
  if (wide) return <DossierTable items={items} />;
  return (
    <ul className="cards">
      {items.map(dossier => (
        <DossierCard key={dossier.id} dossier={dossier} />
      ))}
    </ul>
  );
}

function DossierTable({ items }: { readonly items: readonly DossierSummary[] }) {
  return (
    <table className="table dossiers">
      <caption className="visually-hidden">{t('dossiers.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('filter.column.dossier')}</th>
          <th scope="col">{t('dossier.owner')}</th>
          <th scope="col">{t('dossiers.status')}</th>
          <th scope="col">{t('filter.column.dates')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(dossier => (
          <DossierRow key={dossier.id} dossier={dossier} />
        ))}
      </tbody>
    </table>
  );
}

function DossierRow({ dossier }: { readonly dossier: DossierSummary }) {
  const { id, code, procedureName, agencyName, ownerName, reference, status, submittedAt, updatedAt } = dossier;
  const todo = todoText(dossier);
  const promised = promisedText(dossier);
  return (
    <tr>
      <th scope="row">
        <Link href={paths.dossier(id)}>{procedureName}</Link>
        <p className="soft">{[code, agencyName].filter(Boolean).join(' · ')}</p>
      </th>
      <td>
        {ownerName}
        {reference !== undefined && <p className="soft">{t('filter.ownCode', { code: reference })}</p>}
      </td>
      <td>
        <StatusTag status={status} />
        {todo !== undefined && <p className="card__todo">{todo}</p>}
      </td>
      <td className="soft">
        {submittedAt !== undefined && <p>{t('filter.submitted', { at: formatDay(submittedAt) })}</p>}
        {promised !== undefined && <p>{promised}</p>}
        <p>{t('dossiers.updated', { at: formatInstant(updatedAt) })}</p>
      </td>
    </tr>
  );
}
