import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { IncomingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
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
  const [refusing, setRefusing] = useState(false);
  const requests = useResource(`requests ${id}`, () => listIncomingRequests(id));
  const action = useAction();
  const done = () => {
    setRefusing(false);
    void requests.reload();
    onChanged();
  };
  const agree = async () => {
    const answered = await action.run(() => answerRecall(id));
    if (answered?.ok === true) done();
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
              <ProblemNotice problem={action.problem} />
              <div className="buttons">
                <Button look="danger" busy={action.busy} onClick={() => void agree()}>
                  {t('registry.giveBack')}
                </Button>
                <Button look="secondary" onClick={() => setRefusing(true)}>
                  {t('registry.keep')}
                </Button>
              </div>
            </>
          )}
          <RequestList items={items} nameOf={() => t('registry.byTheSender')} />
          {refusing && (
            <TextDialog
              title={t('registry.keep')}
              label={t('registry.why')}
              run={reason => answerRecall(id, reason)}
              onDone={done}
              onClose={() => setRefusing(false)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
