import { Link } from 'wouter';
import { formatDay, formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { DossierSummary } from '#/api/types';
import { paths } from '#/ui/paths';
import { StatusTag } from '#/features/dossier/status-tag';

/** One dossier in the applicant's list: what it is, where it stands, what is expected. */
export function DossierCard({ dossier }: { readonly dossier: DossierSummary }) {
  const key = `expected.${dossier.expected.kind}`;
  const waits = dossier.expected.kind === 'WAIT' || dossier.expected.kind === 'NONE';
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{[dossier.code, dossier.agencyName].filter(Boolean).join(' · ')}</p>
        <StatusTag status={dossier.status} />
      </div>
      <h2 className="card__title">
        <Link href={paths.dossier(dossier.id)}>{dossier.procedureName}</Link>
      </h2>
      {!waits && isKnownKey(key) && <p className="card__todo">{t(key)}</p>}
      <ul className="facts">
        <li>{dossier.ownerName}</li>
        <Promised dossier={dossier} />
        <li>{t('dossiers.updated', { at: formatInstant(dossier.updatedAt) })}</li>
      </ul>
    </li>
  );
}

/** When the result is promised; the new date of an apology is there only while it is the later one, and counts then. */
function Promised({ dossier: { promisedAt, newPromisedAt } }: { readonly dossier: DossierSummary }) {
  if (newPromisedAt !== undefined) return <li>{t('dossiers.promisedAnew', { at: formatDay(newPromisedAt) })}</li>;
  return promisedAt === undefined ? null : <li>{t('dossiers.promised', { at: formatDay(promisedAt) })}</li>;
}
