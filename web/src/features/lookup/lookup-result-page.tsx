import { useSearch } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { Lookup } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { lookUp } from '#/features/lookup/look-up';

/** The status of one dossier, and nothing that says whose it is. */
export function LookupResultPage({ code }: { readonly code: string }) {
  const check = new URLSearchParams(useSearch()).get('k') ?? '';
  const found = useResource(`lookup ${code} ${check}`, () => lookUp(code, check));
  return (
    <div className="narrow">
      <BackLink href={paths.lookup} label={t('lookup.again')} />
      <PageHeading title={code} caption={t('lookup.title')} />
      <Loaded of={found}>{lookup => <SummaryList rows={rowsOf(lookup)} />}</Loaded>
    </div>
  );
}

function rowsOf(lookup: Lookup) {
  const key = `status.${lookup.status}`;
  const promised = lookup.promisedAt;
  const anew = lookup.newPromisedAt;
  return [
    { key: 'status', label: t('lookup.status'), value: isKnownKey(key) ? t(key) : lookup.status },
    { key: 'procedure', label: t('dossier.procedure'), value: lookup.procedureName },
    { key: 'agency', label: t('dossier.agency'), value: lookup.agencyName },
    ...(promised === undefined
      ? []
      : [{ key: 'promised', label: t('dossier.promisedAt'), value: formatInstant(promised) }]),
    ...(anew === undefined ? [] : [{ key: 'anew', label: t('dossier.newPromisedAt'), value: formatInstant(anew) }]),
    { key: 'updated', label: t('lookup.updated'), value: formatInstant(lookup.updatedAt) },
  ];
}
