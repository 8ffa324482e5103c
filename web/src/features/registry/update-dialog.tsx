import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { TextArea } from '#/ui/text-area';
import { dayToCome } from '#/features/registry/days';
import { DeadlineInput } from '#/features/registry/deadline-input';
import { dayThatIs, missing } from '#/features/registry/missing';
import { update } from '#/features/registry/requests';
import { useDeed } from '#/features/registry/use-deed';

export interface UpdateDialogProps {
  readonly read: OutgoingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

const LONGEST_DESCRIPTION = 500;

/** Sends what is new of a document under its number: its note, its deadline, and the files that wait. */
export function UpdateDialog({ read, onDone, onStale, onClose }: UpdateDialogProps) {
  const [reason, setReason] = useState('');
  const [description, setDescription] = useState(read.details.description ?? '');
  const [dueOn, setDueOn] = useState(read.details.dueOn ?? '');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = [
      ...missing([['/reason', reason, 'registry.error.why']]),
      ...dayThatIs('/dueOn', dueOn, 'registry.answerWantedBy'),
      ...dayToCome('/dueOn', dueOn, 'registry.answerWantedBy', read.details.dueOn),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() =>
      update(read, { reason: reason.trim(), description: description.trim(), dueOn }),
    );
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.update')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Notice kind="info">{t('registry.updateHint')}</Notice>
      <TextArea
        id="/reason"
        label={t('registry.why')}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
      <TextArea
        id="/description"
        label={t('registry.description')}
        optional
        error={errorOf('/description')}
        value={description}
        onChange={setDescription}
        maxLength={LONGEST_DESCRIPTION}
      />
      <DeadlineInput
        id="/dueOn"
        label={t('registry.answerWantedBy')}
        optional
        error={errorOf('/dueOn')}
        value={dueOn}
        onChange={setDueOn}
      />
    </ActForm>
  );
}
