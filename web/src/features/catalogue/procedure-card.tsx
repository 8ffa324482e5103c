import { Link } from 'wouter';
import { inLanguage, t } from '#/i18n/translate';
import type { ProcedureSummary } from '#/api/types';
import { paths } from '#/ui/paths';
import { levelText, timeText } from '#/features/catalogue/procedure-words';

/** A procedure in a list of results: what it is, how much of it is online, how long it takes, what it costs. */
export function ProcedureCard({ procedure }: { readonly procedure: ProcedureSummary }) {
  return (
    <li className="card">
      <p className="card__over">{inLanguage(procedure.fieldName, procedure.fieldNameEn)}</p>
      <h2 className="card__title">
        <Link href={paths.procedure(procedure.code)}>{inLanguage(procedure.name, procedure.nameEn)}</Link>
      </h2>
      <ul className="facts">
        <li>{procedure.acceptance === 'ONLINE' ? levelText(procedure.level) : t('procedure.linkOut')}</li>
        <li>{timeText(procedure.timeLimit)}</li>
        <li>
          {procedure.fee.kind === 'FREE'
            ? t('procedure.free')
            : inLanguage(procedure.fee.summary, procedure.fee.summaryEn)}
        </li>
      </ul>
    </li>
  );
}
