import { useState } from 'react';
import type { MessageKey } from '#/i18n/keys';
import type { Outcome } from '#/api/outcome';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextArea } from '#/ui/text-area';
import { missing } from '#/features/registry/missing';
import { useDeed } from '#/features/registry/use-deed';

export interface TextDialogProps<T> {
  readonly title: string;
  readonly label: string;
  /** Said where nothing was written. */
  readonly wanted?: MessageKey;
  readonly dangerous?: boolean;
  readonly run: (text: string) => Promise<Outcome<T>>;
  readonly onDone: () => void;
  readonly onStale?: () => void;
  readonly onClose: () => void;
}

/** Asks why, which stays in the history, and does it. */
export function TextDialog<T>(props: TextDialogProps<T>) {
  const { title, label, wanted = 'registry.error.why', dangerous = false, run, onDone, onClose } = props;
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(props.onStale ?? props.onClose);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = missing([['/text', text, wanted]]);
    setErrors(wrong);
    if (wrong.length > 0) return;
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
