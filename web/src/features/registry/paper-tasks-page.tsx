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
import type { FieldMessage } from '#/ui/error-summary';
import { officerPaths } from '#/ui/officer-paths';
import { Tag } from '#/ui/tag';
import { TextInput } from '#/ui/text-input';
import { dayThatIs, missing } from '#/features/registry/missing';
import { listPaperTasks, postPaper, receivePaper } from '#/features/registry/outgoing';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';

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
      <RegistryList list={list} empty="registry.noPaperTasks">
        {task => (
          <>
            <div className="registry__line">
              <TaskName task={task} />
              <p className="soft">{factsOf(task)}</p>
            </div>
            <Tag tone={task.state === 'RECEIVED' ? 'success' : 'warning'}>{t(`registry.paper.${task.state}`)}</Tag>
            {task.state !== 'RECEIVED' && (
              <Button look="secondary" onClick={() => setAsked(task)}>
                {t(task.state === 'TO_PRINT' ? 'registry.post' : 'registry.receive')}
                <span className="visually-hidden"> {task.receiverName}</span>
              </Button>
            )}
          </>
        )}
      </RegistryList>
      {asked !== undefined && (
        <PaperDialog task={asked} onDone={() => void done()} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}

/** The document by its symbol and subject; a result by its dossier, which clerks need not see. */
function TaskName({ task }: { readonly task: PaperTask }) {
  const { documentId, documentSymbol, documentSubject, dossierCode, receiverName } = task;
  if (documentId !== undefined) {
    const named = documentSymbol !== undefined && documentSubject !== undefined;
    return (
      <Link href={officerPaths.outgoingDocument(documentId)}>
        {named ? t('registry.paperOf', { symbol: documentSymbol, subject: documentSubject }) : receiverName}
      </Link>
    );
  }
  return <strong>{t('registry.resultOf', { code: dossierCode ?? '' })}</strong>;
}

function addresseeOf({ documentId, receiverName, receiverAddress }: PaperTask): readonly string[] {
  if (documentId !== undefined) return [t('registry.paperToName', { name: receiverName })];
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
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const toPrint = task.state === 'TO_PRINT';
  const submit = async () => {
    const wrong = toPrint
      ? []
      : [
          ...missing([['/receivedOn', receivedOn, 'registry.error.receivedOn']]),
          ...dayThatIs('/receivedOn', receivedOn, 'registry.receiptDay'),
        ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() =>
      toPrint ? postPaper(task.id, postNumber.trim()) : receivePaper(task.id, receivedOn),
    );
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm
      title={t(toPrint ? 'registry.post' : 'registry.receive')}
      action={action}
      errors={shown}
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
          hint={t('registry.dateHint')}
          error={shown.find(({ id }) => id === '/receivedOn')?.message}
          value={receivedOn}
          onChange={setReceivedOn}
        />
      )}
    </ActForm>
  );
}
