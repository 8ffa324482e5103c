import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextArea } from '#/ui/text-area';

export interface TextDialogProps<T> {
  readonly title: string;
  readonly label: string;
  readonly dangerous?: boolean;
  readonly run: (text: string) => Promise<Outcome<T>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks why, which stays in the history, and does it. */
export function TextDialog<T>({ title, label, dangerous = false, run, onDone, onClose }: TextDialogProps<T>) {
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const missing = text.trim() === '' ? [{ id: '/text', message: t('registry.error.needed') }] : [];
    setErrors(missing);
    if (missing.length > 0) return;
    const done = await action.run(() => run(text.trim()));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={title} dangerous={dangerous} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <TextArea
        id="/text"
        label={label}
        error={shown.find(error => error.id === '/text')?.message}
        value={text}
        onChange={setText}
        maxLength={1000}
      />
    </ActForm>
  );
}
