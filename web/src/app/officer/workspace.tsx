import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useResource } from '#/api/resource';
import type { OfficerDossier } from '#/api/types';
import { countQueues } from '#/features/queue/count-queues';
import { listQueue } from '#/features/queue/list-queue';
import { QueuePanel } from '#/features/queue/queue-panel';
import type { Queue } from '#/features/queue/queues';
import { isThrough, type DeskAct } from '#/features/officer-dossier/act-outcomes';
import { CasePanel } from '#/features/officer-dossier/case-panel';
import { CaseNavigation } from '#/app/officer/case-navigation';
import { useLiveQueue } from '#/app/officer/use-live-queue';
import { classNames } from '#/ui/class-names';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';

export interface WorkspaceProps {
  readonly queue: Queue;
  readonly openId: string | undefined;
}

interface Done {
  readonly action: DeskAct;
  readonly dossier: OfficerDossier;
  /** The address at which it is said; wherever the officer goes then, it is no news any more. */
  readonly at: string;
}

/** A queue and the dossier opened from it, side by side where there is room. */
export function Workspace({ queue, openId }: WorkspaceProps) {
  const [here, navigate] = useLocation();
  const now = useRef<string | undefined>(here);
  now.current = here;
  useEffect(() => () => void (now.current = undefined), []);
  const search = useSearch();
  const q = new URLSearchParams(search).get('q') ?? '';
  const [done, setDone] = useState<Done>();
  useEffect(() => setDone(said => (said?.at === here ? said : undefined)), [here]);
  const counts = useResource('counts', countQueues);
  const list = usePagedList(`queue ${queue.slug} ${q}`, after => listQueue(queue, q, after));
  const suffix = q === '' ? '' : `?${new URLSearchParams({ q }).toString()}`;
  const hrefOf = (id: string) => officerPaths.dossier(queue.slug, id, suffix);
  const close = () => navigate(officerPaths.queue(queue.slug, suffix));
  const live = useLiveQueue({ queue, openId, counts, list });
  const index = list.items.findIndex(item => item.id === openId);
  const next = list.items[index + 1];
  const goOn = async (action: DeskAct, dossier: OfficerDossier) => {
    live.isMine(dossier.id);
    await live.reload();
    // The officer may have gone elsewhere meanwhile, and is not called back.
    const goes = isThrough(action) && now.current === here;
    const nextId = index >= 0 ? next?.id : undefined;
    const there =
      nextId === undefined ? officerPaths.queue(queue.slug, '') : officerPaths.dossier(queue.slug, nextId, '');
    setDone({ action, dossier, at: goes ? there : (now.current ?? here) });
    if (goes) navigate(there + suffix);
  };
  return (
    <div className={classNames('workspace', openId !== undefined && 'workspace--open')}>
      <QueuePanel
        queue={queue}
        q={q}
        counts={counts.state === 'ready' ? counts.data : undefined}
        list={list}
        openId={openId}
        hrefOf={item => hrefOf(item.id)}
        onSearch={words =>
          navigate(
            officerPaths.queue(queue.slug, words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`),
          )
        }
        isOld={live.isOld}
        onReload={() => void live.reload()}
        onClose={close}
      />
      <section className="case" aria-label={t('dossierPanel.label')}>
        {done !== undefined && (
          <Notice kind="success" live>
            <p>
              {t(`done.${done.action}`, { code: done.dossier.code })}.{' '}
              {done.dossier.id !== openId && <Link href={hrefOf(done.dossier.id)}>{t('done.view')}</Link>}
            </p>
          </Notice>
        )}
        {openId === undefined ? (
          <p className="case__none">{t('queue.choose')}</p>
        ) : (
          <>
            <CaseNavigation
              listHref={officerPaths.queue(queue.slug, suffix)}
              previousHref={index > 0 ? hrefOf(list.items[index - 1]?.id ?? '') : undefined}
              nextHref={index >= 0 && next !== undefined ? hrefOf(next.id) : undefined}
            />
            <CasePanel
              dossierId={openId}
              stamp={live.stamp}
              onDone={(action, dossier) => void goOn(action, dossier)}
              key={openId}
            />
          </>
        )}
      </section>
    </div>
  );
}
