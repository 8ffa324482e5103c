import { useState } from 'react';
import { t } from '#/i18n/translate';
import { problemKind } from '#/api/outcome';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Checkbox } from '#/ui/checkbox';
import { ProblemNotice } from '#/ui/loaded';
import { moveOutgoing } from '#/features/registry/outgoing';
import { useDeed } from '#/features/registry/use-deed';

export interface MoveDialogProps {
  readonly read: OutgoingDocument;
  readonly deed: 'SIGN' | 'ISSUE' | 'SEND';
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Signs, numbers or sends a document for good; of an answer whose question is gone the officer says that they know. */
export function MoveDialog({ read, deed, onDone, onStale, onClose }: MoveDialogProps) {
  const [known, setKnown] = useState(false);
  const action = useDeed(onStale);
  const { problem } = action;
  const refused = problem !== undefined && problemKind(problem) === 'answered-document-lost';
  const lost = refused || read.answers?.fate === 'RECALLED' || read.answers?.fate === 'REPLACED';
  const submit = async () => {
    const done = await action.run(() => moveOutgoing(read, deed, known));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm
      title={t(`registry.deed.${deed}`)}
      action={action}
      errors={refused ? [] : action.fieldErrors}
      refusal={refused ? <ProblemNotice problem={problem} /> : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t(`registry.confirm.${deed}`, { receivers: read.details.receivers.map(({ name }) => name).join('; ') })}</p>
      {lost && (
        <Checkbox
          id="/evenIfQuestionLost"
          label={t('registry.evenIfQuestionLost')}
          checked={known}
          onChange={setKnown}
        />
      )}
    </ActForm>
  );
}
