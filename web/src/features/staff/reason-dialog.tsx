import { useState, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextInput } from '#/ui/text-input';

export interface ReasonDialogProps<T> {
  readonly title: string;
  /** What the button says. */
  readonly label: string;
  /** Whether it takes something away. */
  readonly dangerous?: boolean;
  /** What it means, and what else is asked. */
  readonly children?: ReactNode | ((errorOf: (id: string) => string | undefined) => ReactNode);
  /** What of the other answers is missing. */
  readonly faults?: () => readonly FieldMessage[];
  readonly run: (reason: string) => Promise<Outcome<T>>;
  readonly onClose: () => void;
  readonly onDone: (data: T) => void;
}

/** Asks for the reason of a change, which stays in the history, and makes the change. */
export function ReasonDialog<T>(props: ReasonDialogProps<T>) {
  const { title, label, dangerous = false, children, faults, run, onClose, onDone } = props;
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = [
      ...(faults?.() ?? []),
      ...(reason.trim() === '' ? [{ id: '/reason', message: t('staff.error.reason') }] : []),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => run(reason.trim()));
    if (done?.ok === true) onDone(done.data);
  };
  return (
    <ActForm
      title={title}
      button={label}
      dangerous={dangerous}
      action={action}
      errors={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      {typeof children === 'function' ? children(errorOf) : children}
      <TextInput
        id="/reason"
        label={t('staff.reason')}
        hint={t('staff.reasonHint')}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
        autoComplete="off"
        maxLength={500}
      />
    </ActForm>
  );
}
