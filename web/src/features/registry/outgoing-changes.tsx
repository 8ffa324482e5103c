import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OutgoingChanges as Changes, OutgoingDocument } from '#/api/types';
import { Button } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { RecallDialog } from '#/features/registry/recall-dialog';
import { ReplaceDialog } from '#/features/registry/replace-dialog';
import { RequestList } from '#/features/registry/request-list';
import { getChanges, listOutgoingRequests } from '#/features/registry/requests';
import { UpdateDialog } from '#/features/registry/update-dialog';
import { UpdateFiles } from '#/features/registry/update-files';

export interface OutgoingChangesProps {
  readonly read: OutgoingDocument;
  readonly onChanged: () => void;
}

/** What became of a document after it was sent: asked back, updated, replaced, and what the receivers answered. */
export function OutgoingChanges({ read, onChanged }: OutgoingChangesProps) {
  const { id } = read.document;
  const [asking, setAsking] = useState<'RECALL' | 'UPDATE' | 'REPLACE'>();
  const changes = useResource(`changes ${id}`, () => getChanges(id));
  const requests = useResource(`requests ${id}`, () => listOutgoingRequests(id));
  const reload = () => {
    void changes.reload();
    void requests.reload();
  };
  const done = () => {
    setAsking(undefined);
    reload();
    onChanged();
  };
  const nameOf = (receiver: string) => read.details.receivers.find(({ code }) => code === receiver)?.name ?? receiver;
  const close = () => setAsking(undefined);
  return (
    <Loaded of={changes}>
      {changed => (
        <Loaded of={requests}>
          {({ items, acts }) => (
            <>
              <Others changes={changed} />
              {items.length === 0 && acts.length + changed.acts.length > 0 && <h2>{t('registry.requests')}</h2>}
              <RequestList items={items} nameOf={nameOf} />
              <div className="buttons">
                {changed.acts.includes('UPDATE') && (
                  <Button look="secondary" onClick={() => setAsking('UPDATE')}>
                    {t('registry.update')}
                  </Button>
                )}
                {changed.acts.includes('REPLACE') && (
                  <Button look="secondary" onClick={() => setAsking('REPLACE')}>
                    {t('registry.replace')}
                  </Button>
                )}
                {acts.includes('RECALL') && (
                  <Button look="danger" onClick={() => setAsking('RECALL')}>
                    {t('registry.recall')}
                  </Button>
                )}
              </div>
              {changed.acts.includes('UPDATE') && (
                <UpdateFiles documentId={id} files={changed.updateFiles} onChanged={reload} />
              )}
              {asking === 'RECALL' && <RecallDialog read={read} onDone={done} onClose={close} />}
              {asking === 'REPLACE' && <ReplaceDialog read={read} onDone={done} onClose={close} />}
              {asking === 'UPDATE' && <UpdateDialog read={read} onDone={done} onStale={onChanged} onClose={close} />}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The documents that stand in one another's place. */
function Others({ changes: { replaces, replacedBy } }: { readonly changes: Changes }) {
  return (
    <>
      {replaces.map(other => (
        <Notice kind="info" key={other.id}>
          {t('registry.replaces')} <OtherLink other={other} />
          {' · '}
          {other.reason}
        </Notice>
      ))}
      {replacedBy !== undefined && (
        <Notice kind="warning">
          {t(replacedBy.state === 'SENT' ? 'registry.replacedBy' : 'registry.toBeReplacedBy')}{' '}
          <OtherLink other={replacedBy} />
          {' · '}
          {replacedBy.reason}
        </Notice>
      )}
    </>
  );
}

function OtherLink({ other: { id, symbol, subject } }: { readonly other: Changes['replaces'][number] }) {
  return (
    <Link href={officerPaths.outgoingDocument(id)}>{symbol === undefined ? subject : `${symbol} – ${subject}`}</Link>
  );
}
