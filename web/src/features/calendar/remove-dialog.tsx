import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';

export interface RemoveDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly action?: string;
  readonly remove: (reason: string) => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Asks why something is taken out of the calendar, and takes it out. */
export function RemoveDialog({
  title,
  action: label = t('calendar.remove'),
  remove,
  onClose,
  onChanged,
}: RemoveDialogProps) {
  const [reason, setReason] = useState('');
  const action = useAction();
  const error = action.fieldErrors.find(one => one.id === '/reason')?.message;
  const run = async () => {
    const done = await action.run(() => remove(reason.trim()));
    if (done?.ok === true) onChanged();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {error === undefined && <ProblemNotice problem={action.problem} />}
      <TextInput
        id="remove-reason"
        label={t('calendar.reason')}
        error={error}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <div className="buttons">
        <Button look="danger" busy={action.busy} onClick={() => void run()}>
          {label}
        </Button>
      </div>
    </Dialog>
  );
}
