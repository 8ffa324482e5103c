import { useState } from 'react';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { OwnPhoneChangeRequest, PhoneChangeRequest, Problem } from '#/api/types';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { Notice } from '#/ui/notice';
import { OwnRequest } from '#/features/phone-change/own-request';
import { listOwnPhoneChangeRequests, listPhoneChangeRequests } from '#/features/phone-change/phone-change-requests';
import { RequestCard } from '#/features/phone-change/request-card';

/**
 * What colleagues have asked for and waits for the officer as the second one, and what they asked for themself; nothing is
 * drawn where there is nothing.
 */
export function Requests() {
  const waiting = usePagedList('phone change requests', listPhoneChangeRequests);
  const own = usePagedList('own phone change requests', listOwnPhoneChangeRequests);
  const [done, setDone] = useState<string>();
  const [stale, setStale] = useState<Problem>();
  const reload = async () => {
    await Promise.all([waiting.first.reload(), own.first.reload()]);
  };
  const tell = { onDone: told(setDone, setStale, reload), onStale: told(setStale, setDone, reload) };
  return (
    <>
      {done !== undefined && <Notice kind="success" title={done} live />}
      <ProblemNotice problem={stale} />
      <Loaded of={waiting.first}>
        {() =>
          waiting.items.length > 0 && (
            <section className="narrow" aria-labelledby="waiting-requests">
              <h2 id="waiting-requests">{t('phoneChange.waiting')}</h2>
              <p>{t('phoneChange.waitingLead')}</p>
              {waiting.items.map((request: PhoneChangeRequest) => (
                <RequestCard key={request.id} request={request} {...tell} />
              ))}
              {waiting.hasMore && <MoreButton onMore={waiting.loadMore} />}
            </section>
          )
        }
      </Loaded>
      <Loaded of={own.first}>
        {() =>
          own.items.length > 0 && (
            <section className="narrow" aria-labelledby="own-requests">
              <h2 id="own-requests">{t('phoneChange.ownTitle')}</h2>
              {own.items.map((request: OwnPhoneChangeRequest) => (
                <OwnRequest key={request.id} request={request} {...tell} />
              ))}
              {own.hasMore && <MoreButton onMore={own.loadMore} />}
            </section>
          )
        }
      </Loaded>
    </>
  );
}

/** One thing is said above the lists at a time, and both are asked for anew. */
function told<T>(say: (what: T) => void, other: (nothing: undefined) => void, reload: () => Promise<void>) {
  return (what: T) => {
    other(undefined);
    say(what);
    void reload();
  };
}
