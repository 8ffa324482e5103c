import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { SummaryList } from '#/ui/summary-list';

/** A submitted dossier's code, places and dates; dates that have not come are left out. */
export function DossierFacts({ dossier }: { readonly dossier: Dossier }) {
  const dates = [
    ['promisedAt', dossier.promisedAt],
    ['submittedAt', dossier.submittedAt],
    ['acceptedAt', dossier.acceptedAt],
    ['returnedAt', dossier.returnedAt],
  ] as const;
  const dated = dates.flatMap(([key, at]) =>
    at === undefined ? [] : [{ key, label: t(`dossier.${key}`), value: formatInstant(at) }],
  );
  return (
    <SummaryList
      rows={[
        { key: 'code', label: t('dossier.code'), value: dossier.code },
        ...dated,
        { key: 'agency', label: t('dossier.agency'), value: dossier.agency.name },
        { key: 'owner', label: t('dossier.owner'), value: dossier.owner.name },
      ]}
    />
  );
}
