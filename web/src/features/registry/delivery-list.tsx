import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { OutgoingDocument } from '#/api/types';

export interface DeliveryListProps {
  readonly receivers: OutgoingDocument['details']['receivers'];
  readonly deliveries: OutgoingDocument['deliveries'];
}

type Delivery = OutgoingDocument['deliveries'][number];

/** How a document that was sent stands with each receiver, and what each has told of it. */
export function DeliveryList({ receivers, deliveries }: DeliveryListProps) {
  return (
    <>
      <h2>{t('registry.deliveries')}</h2>
      <ul className="registry__list">
        {receivers.map(({ code, name }) => {
          const delivery = deliveries.find(({ receiverCode }) => receiverCode === code);
          return (
            <li key={code}>
              <div className="registry__line">
                <span>{name}</span>
                <p className="soft">{delivery === undefined ? t('registry.notTold') : standingOf(delivery)}</p>
                {delivery !== undefined && <Steps delivery={delivery} name={name} />}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Steps({ delivery: { history }, name }: { readonly delivery: Delivery; readonly name: string }) {
  if (history.length < 2) return null;
  return (
    <details>
      <summary>
        {t('registry.statusHistory')}
        <span className="visually-hidden"> {name}</span>
      </summary>
      <ol className="registry__steps">
        {history.map(({ statusCode, at, reason }) => (
          <li key={`${at} ${statusCode}`}>
            {t('registry.told', { status: statusText(statusCode), at: formatInstant(at) })}
            {reason !== undefined && ` · ${reason}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the receiver said last; before it said anything, how the document stands on its way. */
function standingOf({ statusCode, since, reason }: Delivery): string {
  if (statusCode === undefined) return reason ?? t('registry.notTold');
  const status = statusCode === '15' ? t('registry.standing.15') : statusText(statusCode);
  const told = t('registry.told', { status, at: formatInstant(since) });
  return reason === undefined ? told : `${told} · ${reason}`;
}

/** What a status code says; a code that is not known says itself. */
function statusText(code: string): string {
  const key = `registry.status.${code}`;
  return isKnownKey(key) ? t(key) : code;
}
