import { useState } from 'react';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { PhoneChangeRequest } from '#/api/types';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { Notice } from '#/ui/notice';
import { listPhoneChangeRequests } from '#/features/phone-change/phone-change-requests';
import { RequestCard } from '#/features/phone-change/request-card';

/** What colleagues have asked for and waits for the officer as the second one; nothing is drawn where nothing waits. */
export function WaitingRequests() {
  const list = usePagedList('phone change requests', listPhoneChangeRequests);
  const [done, setDone] = useState<string>();
  const decided = (words: string) => {
    setDone(words);
    void list.first.reload();
  };
  return (
    <>
      {done !== undefined && <Notice kind="success" title={done} live />}
      <Loaded of={list.first}>
        {() =>
          list.items.length > 0 && (
            <section className="narrow" aria-labelledby="waiting-requests">
              <h2 id="waiting-requests">{t('phoneChange.waiting')}</h2>
              <p>{t('phoneChange.waitingLead')}</p>
              {list.items.map((request: PhoneChangeRequest) => (
                <RequestCard key={request.id} request={request} onDecided={decided} onStale={list.first.reload} />
              ))}
              {list.hasMore && <MoreButton onMore={list.loadMore} />}
            </section>
          )
        }
      </Loaded>
    </>
  );
}
