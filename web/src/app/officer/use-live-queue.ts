import { useEffect, useRef, useState } from 'react';
import type { PagedList } from '#/api/pages';
import type { Resource } from '#/api/resource';
import type { QueueCounts, QueueItem } from '#/api/types';
import { useLive } from '#/api/use-live';
import { countOf, type Queue } from '#/features/queue/queues';

export interface LiveQueue {
  /** Whether the list shows less than there is, or other than it is: never moved under the hand of who reads it. */
  readonly isOld: boolean;
  /** Another number whenever somebody else did something with the open dossier. */
  readonly stamp: number;
  /** What this officer does here is shown by doing it. */
  readonly isMine: (dossierId: string) => void;
  readonly reload: () => Promise<void>;
}

export interface LiveQueueProps {
  readonly queue: Queue;
  readonly openId: string | undefined;
  readonly counts: Resource<QueueCounts>;
  readonly list: PagedList<QueueItem>;
}

/** How long after an act its own echo may come. */
const ECHO = 3_000;

/** Keeps a queue true: its counts at once, its list when the officer asks, or at once as long as it is empty. */
export function useLiveQueue({ queue, openId, counts, list }: LiveQueueProps): LiveQueue {
  const [stamp, setStamp] = useState(0);
  const [moved, setMoved] = useState<unknown>();
  const mine = useRef(new Map<string, number>());
  const shown = list.first.state === 'ready' ? list.first.data : undefined;
  const count = counts.state === 'ready' ? countOf(queue, counts.data) : undefined;
  const loaded = useRef({ shown, count });
  if (loaded.current.shown !== shown || loaded.current.count === undefined) loaded.current = { shown, count };
  useLive('/officer/live', heard => {
    if (heard.kind === 'started') return;
    void counts.refresh();
    const id = heard.kind === 'changed' ? heard.dossierId : undefined;
    if (id !== undefined && Date.now() - (mine.current.get(id) ?? 0) < ECHO) return;
    if (id === undefined || id === openId) setStamp(before => before + 1);
    if (id === undefined || list.items.some(item => item.id === id)) setMoved(shown);
  });
  const isOld = shown !== undefined && (moved === shown || count !== loaded.current.count);
  const isEmpty = shown !== undefined && list.items.length === 0;
  const reload = async () => {
    // First: the list is held against the count that belongs to it.
    await counts.reload();
    await list.first.reload();
  };
  const { refresh } = list.first;
  useEffect(() => {
    // Where there is nothing, nothing can move under a hand.
    if (isOld && isEmpty) void refresh();
  }, [isOld, isEmpty, refresh]);
  return {
    isOld: isOld && !isEmpty,
    stamp,
    isMine: id => void mine.current.set(id, Date.now()),
    reload,
  };
}
