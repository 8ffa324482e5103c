import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { IncomingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { ConfirmDialog } from '#/features/registry/confirm-dialog';
import { RequestList } from '#/features/registry/request-list';
import { answerRecall, listIncomingRequests } from '#/features/registry/requests';
import { TextDialog } from '#/features/registry/text-dialog';

export interface IncomingRequestsProps {
  readonly read: IncomingDocument;
  readonly onChanged: () => void;
}

/** What the sender asked about a document after it had come, and the clerk's answer. */
export function IncomingRequests({ read, onChanged }: IncomingRequestsProps) {
  const { id } = read.document;
  const [asking, setAsking] = useState<'AGREE' | 'REFUSE'>();
  const requests = useResource(`requests ${id}`, () => listIncomingRequests(id));
  const close = () => setAsking(undefined);
  const done = () => {
    close();
    void requests.reload();
    onChanged();
  };
  return (
    <Loaded of={requests}>
      {({ items, acts }) => (
        <>
          {acts.includes('ANSWER') && (
            <>
              <Notice kind="warning" title={t('registry.askedBack')}>
                <p>{items.find(({ answer }) => answer === undefined)?.reason}</p>
              </Notice>
              <div className="buttons">
                <Button look="danger" onClick={() => setAsking('AGREE')}>
                  {t('registry.giveBack')}
                </Button>
                <Button look="secondary" onClick={() => setAsking('REFUSE')}>
                  {t('registry.keep')}
                </Button>
              </div>
            </>
          )}
          <RequestList items={items} nameOf={() => t('registry.byTheSender')} />
          {asking === 'AGREE' && (
            <ConfirmDialog
              title={t('registry.giveBack')}
              text={t('registry.giveBackText', { symbol: read.document.symbol })}
              dangerous
              run={() => answerRecall(id)}
              onDone={done}
              onStale={onChanged}
              onClose={close}
            />
          )}
          {asking === 'REFUSE' && (
            <TextDialog
              title={t('registry.keep')}
              label={t('registry.why')}
              run={reason => answerRecall(id, reason)}
              onDone={done}
              onClose={close}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
