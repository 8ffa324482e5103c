import { Link } from 'wouter';
import { formatDay, formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { DossierSummary } from '#/api/types';
import { paths } from '#/ui/paths';
import { StatusTag } from '#/features/dossier/status-tag';

/** One dossier in the applicant's list: what it is, where it stands, what is expected. */
export function DossierCard({ dossier }: { readonly dossier: DossierSummary }) {
  const todo = todoText(dossier);
  const promised = promisedText(dossier);
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{[dossier.code, dossier.agencyName].filter(Boolean).join(' · ')}</p>
        <StatusTag status={dossier.status} />
      </div>
      <h2 className="card__title">
        <Link href={paths.dossier(dossier.id)}>{dossier.procedureName}</Link>
      </h2>
      {todo !== undefined && <p className="card__todo">{todo}</p>}
      <ul className="facts">
        <li>{dossier.ownerName}</li>
        {dossier.reference !== undefined && <li>{t('filter.ownCode', { code: dossier.reference })}</li>}
        {promised !== undefined && <li>{promised}</li>}
        <li>{t('dossiers.updated', { at: formatInstant(dossier.updatedAt) })}</li>
      </ul>
    </li>
  );
}

/** What the applicant is to do, if anything. */
export function todoText({ expected: { kind } }: DossierSummary): string | undefined {
  const key = `expected.${kind}`;
  return kind !== 'WAIT' && kind !== 'NONE' && isKnownKey(key) ? t(key) : undefined;
}

/** When the result is promised; the new date of an apology is there only while it is the later one, and counts then. */
export function promisedText({ promisedAt, newPromisedAt }: DossierSummary): string | undefined {
  if (newPromisedAt !== undefined) return t('dossiers.promisedAnew', { at: formatDay(newPromisedAt) });
  return promisedAt === undefined ? undefined : t('dossiers.promised', { at: formatDay(promisedAt) });
}
