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
              <span className="soft">{delivery === undefined ? t('registry.notTold') : standingOf(delivery)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the receiver said last; before it said anything, how the document stands on its way. */
function standingOf({ statusCode, since, reason }: OutgoingDocument['deliveries'][number]): string {
  if (statusCode === undefined) return reason ?? t('registry.notTold');
  const told = t('registry.told', { status: statusText(statusCode), at: formatInstant(since) });
  return reason === undefined ? told : `${told} · ${reason}`;
}

/** What a status code says; a code that is not known says itself. */
function statusText(code: string): string {
  const key = `registry.status.${code}`;
  return isKnownKey(key) ? t(key) : code;
}
