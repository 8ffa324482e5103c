import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OpenedOffer, Representation } from '#/api/types';
import { ButtonLink } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { useProcedureName } from '#/features/representation/procedure-name';

/** What a link gives, before it is taken. */
export function OfferShown({ offer }: { readonly offer: OpenedOffer }) {
  const { ownerName, actions, procedures, validUntil } = offer;
  const nameOf = useProcedureName(procedures !== undefined);
  return (
    <>
      <h2>{t('offer.from', { name: ownerName })}</h2>
      <SummaryList
        rows={[
          {
            key: 'actions',
            label: t('offer.what'),
            value: actions.map(each => t(`representation.action.${each}`)).join(' · '),
          },
          {
            key: 'procedures',
            label: t('offer.procedures'),
            value: procedures === undefined ? t('representation.allProcedures') : procedures.map(nameOf).join('; '),
          },
          { key: 'until', label: t('offer.until'), value: formatDate(validUntil) },
        ]}
      />
    </>
  );
}

/** That one has it, and what can be done with it: who may not follow sees no dossiers, who may not prepare begins none. */
export function Taken({ representation }: { readonly representation: Representation }) {
  const { ownerName, actions } = representation;
  const follows = actions.includes('TRACK');
  const prepares = actions.includes('PREPARE');
  return (
    <>
      <Notice kind="success" title={t('offer.taken', { name: ownerName })} live>
        {follows && <p>{t('offer.takenTrack')}</p>}
        {prepares && <p>{t('offer.takenPrepare')}</p>}
        <p>{t('offer.takenEnd')}</p>
      </Notice>
      {follows && <ButtonLink href={paths.dossiers}>{t('offer.toDossiers')}</ButtonLink>}
      {!follows && prepares && <ButtonLink href={paths.procedures}>{t('offer.toProcedures')}</ButtonLink>}
    </>
  );
}
