import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import type { DossierStatus, QueueItem } from '#/api/types';
import { classNames } from '#/ui/class-names';
import { Due, PayBy } from '#/features/queue/due';

export interface QueueListProps {
  readonly items: readonly QueueItem[];
  readonly openId: string | undefined;
  readonly hrefOf: (item: QueueItem) => string;
}

const ENDED: readonly DossierStatus[] = ['REFUSED', 'WITHDRAWN', 'STOPPED', 'RESULT_RETURNED'];

/** The dossiers of a queue; the keys j and k move the focus along its links. */
export function QueueList({ items, openId, hrefOf }: QueueListProps) {
  return (
    <ul className="queue-list">
      {items.map(item => (
        <li key={item.id} className={classNames('queue-item', item.id === openId && 'queue-item--open')}>
          <Link href={hrefOf(item)} data-queue-link aria-current={item.id === openId ? 'true' : undefined}>
            <span className="queue-item__code number">{item.code}</span>
            <span className="queue-item__name">{item.ownerName}</span>
          </Link>
          <p className="queue-item__procedure">{item.procedureName}</p>
          <p className="queue-item__facts">
            <DueOf item={item} />
            <span>
              {statusOf(item)} · <span lang="vi">{item.stepName}</span>
            </span>
            <span>{item.assignee?.name ?? t('queue.nobody')}</span>
            <span>{t('queue.received', { at: formatInstant(item.receivedAt) })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What ended waits for no date, and what has gone on is for others to do in time. */
function DueOf({ item }: { readonly item: QueueItem }) {
  if (item.goneOn) return null;
  if (item.payBy !== undefined) {
    return <PayBy at={item.payBy} />;
  }
  if (item.dueAt === undefined && ENDED.includes(item.status)) return null;
  return <Due at={item.dueAt} isNear={item.nearDue} />;
}

function statusOf({ status }: QueueItem): string {
  const key = `status.${status}`;
  return isKnownKey(key) ? t(key) : status;
}
