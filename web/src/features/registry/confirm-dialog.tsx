import { useDeed } from '#/features/registry/use-deed';
import type { Outcome } from '#/api/outcome';
import { ActForm } from '#/ui/act-form';

export interface ConfirmDialogProps<T> {
  readonly title: string;
  /** What it does that cannot be taken back. */
  readonly text: string;
  readonly dangerous?: boolean;
  readonly run: () => Promise<Outcome<T>>;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Says what an act does for good, and does it. */
export function ConfirmDialog<T>({
  title,
  text,
  dangerous = false,
  run,
  onDone,
  onStale,
  onClose,
}: ConfirmDialogProps<T>) {
  const action = useDeed(onStale);
  const submit = async () => {
    const done = await action.run(run);
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm
      title={title}
      dangerous={dangerous}
      action={action}
      errors={action.fieldErrors}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{text}</p>
    </ActForm>
  );
}
