import { dueWords } from '#/i18n/due-words';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier, DueDate } from '#/api/types';
import { DueExplained } from '#/ui/due-explained';
import { SummaryList } from '#/ui/summary-list';
import { handedTo } from '#/features/dossier/track/handed-to';

/** A submitted dossier's code, places and dates; dates that have not come are left out. */
export function DossierFacts({ dossier }: { readonly dossier: Dossier }) {
  const dates = [
    ['submittedAt', dossier.submittedAt],
    ['acceptedAt', dossier.acceptedAt],
    ['returnedAt', dossier.returnedAt],
  ] as const;
  const dated = dates.flatMap(([key, at]) =>
    at === undefined ? [] : [{ key, label: t(`dossier.${key}`), value: formatInstant(at) }],
  );
  const promised =
    dossier.promise === undefined
      ? []
      : [{ key: 'promisedAt', label: t('dossier.promisedAt'), value: <Promised due={dossier.promise} /> }];
  const answer =
    dossier.answer === undefined
      ? []
      : [{ key: 'answerBy', label: t('dossier.answerBy'), value: <Promised due={dossier.answer} /> }];
  const elsewhere = handedTo(dossier);
  return (
    <SummaryList
      rows={[
        { key: 'code', label: t('dossier.code'), value: dossier.code },
        ...promised,
        ...answer,
        ...dated,
        { key: 'agency', label: t('dossier.agency'), value: elsewhere ?? dossier.agency.name },
        ...(elsewhere === undefined
          ? []
          : [{ key: 'filedWith', label: t('dossier.filedWith'), value: dossier.agency.name }]),
        { key: 'owner', label: t('dossier.owner'), value: dossier.owner.name },
      ]}
    />
  );
}

function Promised({ due }: { readonly due: DueDate }) {
  return <DueExplained date={formatInstant(due.at)} {...dueWords(due.reasons, due.at)} summary={t('due.why')} />;
}
