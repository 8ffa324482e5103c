import { useState } from 'react';
import { Link } from 'wouter';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { usePagedList } from '#/api/pages';
import type { PaperTask } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { officerPaths } from '#/ui/officer-paths';
import { Tag } from '#/ui/tag';
import { TextInput } from '#/ui/text-input';
import { listPaperTasks, postPaper, receivePaper } from '#/features/registry/outgoing';
import { RegistryFrame } from '#/features/registry/registry-frame';

/** Paper copies that a clerk prints, posts and follows. */
export function PaperTasksPage() {
  return (
    <RegistryFrame title={t('registry.paperTasks')}>
      {({ id, clerk }) => (clerk ? <Tasks agencyId={id} key={id} /> : <p>{t('registry.noAgency')}</p>)}
    </RegistryFrame>
  );
}

function Tasks({ agencyId }: { readonly agencyId: string }) {
  const list = usePagedList(`paper ${agencyId}`, after => listPaperTasks(agencyId, after));
  const [asked, setAsked] = useState<PaperTask>();
  const done = async () => {
    setAsked(undefined);
    await list.first.reload();
  };
  return (
    <>
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t('registry.noPaperTasks')} />}
            <ul className="registry__list">
              {list.items.map(task => (
                <li key={task.id}>
                  <div className="registry__line">
                    <TaskName task={task} />
                    <p className="soft">{factsOf(task)}</p>
                  </div>
                  <Tag tone={task.state === 'RECEIVED' ? 'success' : 'warning'}>
                    {t(`registry.paper.${task.state}`)}
                  </Tag>
                  {task.state !== 'RECEIVED' && (
                    <Button look="secondary" onClick={() => setAsked(task)}>
                      {t(task.state === 'TO_PRINT' ? 'registry.post' : 'registry.receive')}
                      <span className="visually-hidden"> {task.receiverName}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
      {asked !== undefined && (
        <PaperDialog task={asked} onDone={() => void done()} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

/** The document by its receiver; a result by its dossier, which clerks need not see. */
function TaskName({ task: { documentId, dossierCode, receiverName } }: { readonly task: PaperTask }) {
  if (documentId !== undefined) return <Link href={officerPaths.outgoingDocument(documentId)}>{receiverName}</Link>;
  return <strong>{t('registry.resultOf', { code: dossierCode ?? '' })}</strong>;
}

function addresseeOf({ documentId, receiverName, receiverAddress }: PaperTask): readonly string[] {
  if (documentId !== undefined) return [];
  return receiverAddress === undefined
    ? [t('registry.paperToName', { name: receiverName })]
    : [t('registry.paperTo', { name: receiverName, address: receiverAddress })];
}

function factsOf(task: PaperTask): string {
  const { openedAt, postNumber, receivedOn } = task;
  const facts = [
    ...addresseeOf(task),
    t('registry.openedAt', { at: formatInstant(openedAt) }),
    ...(postNumber === undefined ? [] : [t('registry.postNumberIs', { number: postNumber })]),
    ...(receivedOn === undefined ? [] : [t('registry.receivedOn', { on: formatDate(receivedOn) })]),
  ];
  return facts.join(' · ');
}

interface PaperDialogProps {
  readonly task: PaperTask;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function PaperDialog({ task, onDone, onClose }: PaperDialogProps) {
  const [postNumber, setPostNumber] = useState('');
  const [receivedOn, setReceivedOn] = useState('');
  const action = useAction();
  const toPrint = task.state === 'TO_PRINT';
  const submit = async () => {
    const done = await action.run(() =>
      toPrint ? postPaper(task.id, postNumber.trim()) : receivePaper(task.id, receivedOn),
    );
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm
      title={t(toPrint ? 'registry.post' : 'registry.receive')}
      action={action}
      errors={action.fieldErrors}
      onSubmit={submit}
      onClose={onClose}
    >
      {toPrint ? (
        <TextInput
          id="/postNumber"
          label={t('registry.postNumber')}
          optional
          value={postNumber}
          onChange={setPostNumber}
          autoComplete="off"
          maxLength={60}
        />
      ) : (
        <DateInput
          id="/receivedOn"
          label={t('registry.receiptDay')}
          error={action.fieldErrors.find(({ id }) => id === '/receivedOn')?.message}
          value={receivedOn}
          onChange={setReceivedOn}
        />
      )}
    </ActForm>
  );
}
