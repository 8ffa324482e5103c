import { useEffect, useState } from 'react';
import { t } from '#/i18n/translate';
import type { PagedList } from '#/api/pages';
import type { QueueCounts, QueueItem } from '#/api/types';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { LazyKeysDialog } from '#/features/queue/lazy-keys-dialog';
import { QueueList } from '#/features/queue/queue-list';
import { QueueSearch } from '#/features/queue/queue-search';
import { QueueTabs } from '#/features/queue/queue-tabs';
import type { Queue } from '#/features/queue/queues';
import { SearchAll } from '#/features/queue/search-all';
import { useQueueKeys } from '#/features/queue/use-queue-keys';

export interface QueuePanelProps {
  readonly queue: Queue;
  readonly q: string;
  readonly counts: QueueCounts | undefined;
  readonly list: PagedList<QueueItem>;
  readonly openId: string | undefined;
  readonly hrefOf: (item: QueueItem) => string;
  /** Whether there is something newer than the list shows. */
  readonly isOld: boolean;
  readonly onSearch: (q: string) => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** One queue: its neighbours, its search, its dossiers. */
export function QueuePanel(props: QueuePanelProps) {
  const { queue, q, counts, list, openId, hrefOf, isOld, onSearch, onReload, onClose } = props;
  const [help, setHelp] = useState(false);
  const title = t(`queue.${queue.key}`);
  // An open dossier names the tab itself.
  useEffect(() => {
    if (openId === undefined) document.title = `${title} – ${t('common.brand')}`;
  }, [title, openId]);
  useQueueKeys({ onHelp: () => setHelp(true), onClose });
  return (
    <div className="queue">
      <QueueTabs current={queue} counts={counts} />
      <div className="queue__body">
        <div className="queue__head">
          <h1 tabIndex={-1}>{title}</h1>
          <div>
            <Button look="plain" onClick={onReload}>
              {t('queue.reload')}
            </Button>
            <Button look="plain" onClick={() => setHelp(true)}>
              {t('keys.open')}
            </Button>
          </div>
        </div>
        <div role="status">{isOld && <p>{t('queue.changed')}</p>}</div>
        <QueueSearch q={q} onSearch={onSearch} key={`${queue.slug} ${q}`} />
        <SearchAll queue={queue} q={q} />
        <Loaded of={list.first}>
          {() =>
            list.items.length === 0 ? (
              <NothingWaits queue={queue} q={q} onSearch={onSearch} />
            ) : (
              <QueueList items={list.items} openId={openId} hrefOf={hrefOf} />
            )
          }
        </Loaded>
        {list.hasMore && <MoreButton onMore={list.loadMore} />}
      </div>
      {help && <LazyKeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

type NothingWaitsProps = Pick<QueuePanelProps, 'queue' | 'q' | 'onSearch'>;

function NothingWaits({ queue, q, onSearch }: NothingWaitsProps) {
  if (q === '') return <EmptyState title={t(`queue.empty.${queue.key}`)} />;
  return (
    <EmptyState title={t('queue.emptySearch', { query: q })}>
      <Button look="secondary" onClick={() => onSearch('')}>
        {t('queue.clearSearch')}
      </Button>
    </EmptyState>
  );
}
