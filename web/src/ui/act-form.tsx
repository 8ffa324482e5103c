import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice, type ProblemText } from '#/ui/loaded';

export interface ActFormProps {
  readonly title: string;
  /** What the button says, where it is not the title. */
  readonly button?: string;
  /** Whether it cannot be taken back. */
  readonly dangerous?: boolean;
  /** The request that it makes: whether it runs, and what came of the last one. */
  readonly action: { readonly busy: boolean; readonly problem: ProblemText | undefined };
  readonly errors: readonly FieldMessage[];
  /** Said in the place of the problem, where the page knows more about it. */
  readonly refusal?: ReactNode;
  readonly children: ReactNode;
  /** Whether what is typed is there again when the dialog is opened again. */
  readonly keepsTyped?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
}

/** The dialog of an act: what is wrong, the questions, one button. */
export function ActForm(props: ActFormProps) {
  const { title, button = title, dangerous = false, action, errors, refusal, children, onSubmit } = props;
  return (
    <Dialog title={title} onClose={props.onClose} keepsTyped={props.keepsTyped} closeLabel={t('common.cancel')}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        <ErrorSummary errors={errors} />
        {errors.length === 0 && (refusal ?? <ProblemNotice problem={action.problem} />)}
        {children}
        <Button type="submit" look={dangerous ? 'danger' : 'primary'} busy={action.busy}>
          {button}
        </Button>
      </form>
    </Dialog>
  );
}
