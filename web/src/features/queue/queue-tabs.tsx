import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { QueueCounts } from '#/api/types';
import { classNames } from '#/ui/class-names';
import { officerPaths } from '#/ui/officer-paths';
import { COUNT_LIMIT, countOf, isShown, QUEUES, type Queue } from '#/features/queue/queues';

export interface QueueTabsProps {
  readonly current: Queue;
  readonly counts: QueueCounts | undefined;
}

/** The queues with how many dossiers wait in each. */
export function QueueTabs({ current, counts }: QueueTabsProps) {
  const list = useRef<HTMLUListElement>(null);
  // On a phone the tabs are wider than the screen: the current one is brought into sight.
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-current]')?.parentElement;
    const row = list.current?.parentElement;
    if (tab && row) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
  }, [current]);
  return (
    <nav className="queue-tabs" aria-label={t('queue.title')}>
      <ul ref={list}>
        {QUEUES.filter(queue => isShown(queue, current, counts)).map(queue => {
          const count = counts === undefined ? undefined : countOf(queue, counts);
          const late = queue.key === 'overdue' && (count ?? 0) > 0;
          return (
            <li key={queue.slug}>
              <Link
                href={officerPaths.queue(queue.slug, '')}
                aria-current={queue === current ? 'page' : undefined}
                className={classNames(late && 'late')}
              >
                {t(`queue.${queue.key}`)}
                {count !== undefined && <Count count={count} />}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Count({ count }: { readonly count: number }) {
  const capped = count >= COUNT_LIMIT;
  return (
    <>
      <span className="queue-tabs__count" aria-hidden="true">
        {capped ? `${COUNT_LIMIT}+` : count}
      </span>
      <span className="visually-hidden">, {t(capped ? 'queue.atLeast' : 'queue.count', { count })}</span>
    </>
  );
}
