import { formatInstant } from '#/i18n/format';
import { hasPassed } from '#/i18n/has-passed';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Dossier } from '#/api/types';
import { FeeStatement } from '#/ui/fee-statement';

/** What the dossier costs, where and until when to pay it, and the receipts. */
export function DossierFee({ dossier }: { readonly dossier: Dossier }) {
  const { fee } = dossier;
  if (fee === undefined) return null;
  const { place, request } = fee;
  const asked = dossier.status === 'PAYMENT_REQUESTED' ? request : undefined;
  return (
    <section>
      <h2>{t('fee.title')}</h2>
      {!fee.settled && fee.receiptedHereAlone && (
        <p>
          {t(dossier.status === 'SUBMITTED' ? 'fee.whereLater' : 'fee.where', {
            place: [place.name, place.address, place.phone].filter(Boolean).join(' · '),
          })}
        </p>
      )}
      {asked !== undefined && (
        <p>
          <strong>
            {t(hasPassed(asked.payBy) ? 'fee.payByPassedOwn' : 'fee.payBy', { at: formatInstant(asked.payBy) })}
          </strong>
        </p>
      )}
      {asked?.note !== undefined && <p>{t('fee.note', { note: asked.note })}</p>}
      <FeeStatement fee={fee} papers={`${API}/dossiers/${dossier.id}/papers`} />
    </section>
  );
}
