import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { OutgoingDocument } from '#/api/types';

export interface DeliveryListProps {
  readonly receivers: OutgoingDocument['details']['receivers'];
  readonly deliveries: OutgoingDocument['deliveries'];
}

/** How a document that was sent stands with each receiver. */
export function DeliveryList({ receivers, deliveries }: DeliveryListProps) {
  return (
    <>
      <h2>{t('registry.deliveries')}</h2>
      <ul className="registry__list">
        {receivers.map(({ code, name }) => {
          const delivery = deliveries.find(({ receiverCode }) => receiverCode === code);
          return (
            <li key={code}>
              <span className="registry__line">{name}</span>
              <span className="soft">
                {delivery === undefined
                  ? t('registry.notTold')
                  : t('registry.told', { status: statusText(delivery.statusCode), at: formatInstant(delivery.since) })}
                {delivery?.reason !== undefined && ` · ${delivery.reason}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What a status code says; a code that is not known says itself. */
function statusText(code: string | undefined): string {
  const key = `registry.status.${code ?? 'none'}`;
  return isKnownKey(key) ? t(key) : (code ?? '');
}
