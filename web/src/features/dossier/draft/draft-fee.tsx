import { formatDong } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { DossierCheck } from '#/api/types';
import { measureText } from '#/ui/fee-statement';
import { SummaryList } from '#/ui/summary-list';
import { checkDraft } from '#/features/dossier/draft/check-draft';
import type { Draft } from '#/features/dossier/draft/use-draft';

/** What the dossier will cost and where that is paid, before it is submitted; counted by what is saved. */
export function DraftFee({ draft }: { readonly draft: Draft }) {
  const { dossier, saver } = draft;
  const check = useResource(`check/${dossier.id}/${saver.version}`, () => checkDraft(dossier.id));
  return (
    <section>
      <h2>{t('fee.title')}</h2>
      {check.state === 'loading' && <p className="soft">{t('check.feeCounting')}</p>}
      {check.state === 'failed' && <p>{t('check.feeUnknown')}</p>}
      {check.state === 'ready' && <Quote check={check.data} />}
    </section>
  );
}

/** Until every question is answered, that nothing is due yet says nothing of what will be. */
function Quote({ check: { errors, fee } }: { readonly check: DossierCheck }) {
  if (fee === undefined) return <p>{t(errors.length > 0 ? 'check.feeNotYet' : 'check.feeNone')}</p>;
  const rows = fee.items.map(item => ({
    key: item.code,
    label: item.name,
    value: [measureText(item), item.amount === undefined ? t('fee.uncounted') : formatDong(item.amount)]
      .filter(part => part !== '')
      .join(' · '),
  }));
  const sum =
    fee.sum === undefined
      ? []
      : [{ key: 'sum', label: t('check.feeSum'), value: <strong>{formatDong(fee.sum)}</strong> }];
  return (
    <>
      <SummaryList rows={[...rows, ...sum]} />
      <p>
        {t('fee.where', { place: [fee.place.name, fee.place.address, fee.place.phone].filter(Boolean).join(' · ') })}
      </p>
      <p className="soft">{t('check.feeLater')}</p>
    </>
  );
}
