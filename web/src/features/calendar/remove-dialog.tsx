import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import { ActForm } from '#/ui/act-form';
import { TextInput } from '#/ui/text-input';
import { changing, idsIn, staleNotice, type Changes } from '#/features/calendar/changes';

export interface RemoveDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly button?: string;
  readonly remove: (reason: string) => Promise<Outcome<unknown>>;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** Asks why something is taken out of the calendar, and takes it out. */
export function RemoveDialog({ title, button = t('calendar.remove'), remove, changes, onClose }: RemoveDialogProps) {
  const [reason, setReason] = useState('');
  const action = useAction();
  const errors = idsIn('remove', action.fieldErrors);
  const run = async () => {
    const done = await action.run(() => changing(remove(reason.trim()), changes));
    if (done?.ok !== true) return;
    onClose();
    await changes.made();
  };
  return (
    <ActForm
      title={title}
      button={button}
      dangerous
      action={action}
      errors={errors}
      refusal={staleNotice(action.problem)}
      onSubmit={run}
      onClose={onClose}
    >
      <TextInput
        id="remove/reason"
        label={t('calendar.reason')}
        error={errors.find(({ id }) => id === 'remove/reason')?.message}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </ActForm>
  );
}
