import { useState } from 'react';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useResource } from '#/api/resource';
import type { ExchangeBacklog, ExchangeTrouble } from '#/api/types';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { Notice } from '#/ui/notice';
import { BacklogTable } from '#/features/exchange/backlog-table';
import { ReceiverDialog } from '#/features/exchange/receiver-dialog';
import { TroubleCard } from '#/features/exchange/trouble-card';
import { getBacklog, listTroubles } from '#/features/exchange/troubles';

export interface TroublesListProps {
  readonly agencyId: string;
  /** Whether the officer mends what is wrong, or only reads of it. */
  readonly clerk: boolean;
}

/** What an agency's clerk has to see to of its documents on their way, and how much waits. */
export function TroublesList({ agencyId, clerk }: TroublesListProps) {
  const list = usePagedList(`troubles ${agencyId}`, after => listTroubles(agencyId, after));
  const backlog = useResource(`backlog ${agencyId}`, () => getBacklog(agencyId));
  const [asked, setAsked] = useState<ExchangeTrouble>();
  const [said, setSaid] = useState<string>();
  const done = async (words: string) => {
    setAsked(undefined);
    setSaid(words);
    await Promise.all([list.first.reload(), backlog.reload()]);
  };
  return (
    <>
      <BacklogTable backlog={backlog} agencyId={agencyId} />
      {backlog.state === 'ready' && <Unsent backlog={backlog.data} />}
      <h2>{t('exchange.troubles')}</h2>
      {said !== undefined && (
        <Notice kind="success" live>
          <p>{said}</p>
        </Notice>
      )}
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && (
              <EmptyState title={t('exchange.none')}>
                {backlog.state === 'ready' && <WhatWaits backlog={backlog.data} />}
              </EmptyState>
            )}
            <ul className="cards">
              {list.items.map(trouble => (
                <TroubleCard
                  key={trouble.id}
                  agencyId={agencyId}
                  trouble={trouble}
                  clerk={clerk}
                  onOther={() => setAsked(trouble)}
                  onDone={words => void done(words)}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
      {asked !== undefined && (
        <ReceiverDialog
          agencyId={agencyId}
          trouble={asked}
          onDone={() => void done(t('exchange.sentAgain'))}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** What clerks have sent and no axis has taken, which has no receiver's answer to wait for. */
function Unsent({ backlog: { unsent, connected } }: { readonly backlog: ExchangeBacklog }) {
  if (unsent === 0) return null;
  return <p>{t(connected ? 'exchange.unsentHere' : 'exchange.unsentNoAxis', { count: unsent })}</p>;
}

/** That nothing went wrong is not that nothing waits: how many do, and for what. */
function WhatWaits({ backlog }: { readonly backlog: ExchangeBacklog }) {
  const { unsent, unanswered, notTakenIn, connected } = backlog;
  const sumOf = ({ lessThanDay, lessThanThreeDays, longer }: ExchangeBacklog['unanswered']) =>
    lessThanDay + lessThanThreeDays + longer;
  const silent = sumOf(unanswered);
  const arrived = sumOf(notTakenIn);
  return (
    <>
      {silent > 0 && <p>{t('exchange.silent', { count: silent })}</p>}
      {arrived > 0 && <p>{t('exchange.arrivedHere', { count: arrived })}</p>}
      {unsent + silent + arrived === 0 && <p>{t(connected ? 'exchange.noneText' : 'exchange.noAxis')}</p>}
    </>
  );
}
