import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { EventSetApart } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { retryEvent } from '#/features/operation/events';

export interface EventCardProps {
  readonly event: EventSetApart;
  readonly onRetried: () => Promise<void>;
}

/** One event that was set apart: what failed where, and the way to try it again. */
export function EventCard({ event, onRetried }: EventCardProps) {
  const action = useAction();
  const retry = async () => {
    const retried = await action.run(() => retryEvent(event));
    if (retried?.ok === true) await onRetried();
  };
  const what = `${event.type}, ${event.consumer}`;
  return (
    <li className="card">
      <h2 className="card__title">{what}</h2>
      <ul className="facts">
        <li>{t('operation.occurred', { at: formatInstant(event.occurredAt) })}</li>
        <li>{t('operation.attempts', { attempts: event.attempts })}</li>
      </ul>
      {event.reason !== undefined && <p className="soft">{event.reason}</p>}
      <ProblemNotice problem={action.problem} />
      <div className="buttons card__end">
        <Button look="secondary" busy={action.busy} onClick={() => void retry()}>
          {t('operation.retry')}
          <span className="visually-hidden"> {what}</span>
        </Button>
      </div>
    </li>
  );
}
