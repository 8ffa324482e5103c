import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { TextArea } from '#/ui/text-area';
import { AnswerChoice, type ChosenAnswer } from '#/features/registry/answer-choice';
import { actOnIncoming } from '#/features/registry/incoming';
import { missing } from '#/features/registry/missing';
import { useDeed } from '#/features/registry/use-deed';

export interface FinishDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Finishes a document: with the one that answers it, out of those that were sent, or with what came of it. */
export function FinishDialog({ read, onDone, onStale, onClose }: FinishDialogProps) {
  const [answer, setAnswer] = useState<ChosenAnswer>();
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = answer === undefined ? missing([['/note', note, 'registry.error.ending']]) : [];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const deed = { kind: 'FINISH', text: note.trim(), answerId: answer?.value } as const;
    const done = await action.run(() => actOnIncoming(read, deed));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.act.finish')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <UnderWay read={read} />
      <AnswerChoice documentId={read.document.id} value={answer} error={errorOf('/answerId')} onChange={setAnswer} />
      <TextArea
        id="/note"
        label={t('registry.note')}
        hint={answer === undefined ? t('registry.noteHint') : undefined}
        optional={answer !== undefined}
        error={errorOf('/note')}
        value={note}
        onChange={setNote}
        maxLength={1000}
      />
    </ActForm>
  );
}

/** Answers that are drawn up finish the document themselves. */
function UnderWay({ read: { answers } }: Pick<FinishDialogProps, 'read'>) {
  const unsent = answers.filter(({ state }) => state !== 'SENT' && state !== 'DROPPED');
  if (unsent.length === 0) return null;
  return (
    <Notice kind="info" title={t('registry.answerUnsent')}>
      <ul>
        {unsent.map(({ id, symbol, subject, state }) => (
          <li key={id}>
            <Link href={officerPaths.outgoingDocument(id)}>{symbol ?? subject}</Link> ({t(`registry.out.${state}`)})
          </li>
        ))}
      </ul>
      <p>{t('registry.answerUnsentText')}</p>
    </Notice>
  );
}
