import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import type { Action } from '#/api/action';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';

export interface ActFormProps {
  readonly title: string;
  /** What the button says, where it is not the title. */
  readonly button?: string;
  /** Whether it cannot be taken back. */
  readonly dangerous?: boolean;
  readonly action: Action;
  readonly errors: readonly FieldMessage[];
  readonly children: ReactNode;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
}

/** The dialog of an act: what is wrong, the questions, one button. */
export function ActForm(props: ActFormProps) {
  const { title, button = title, dangerous = false, action, errors, children, onSubmit, onClose } = props;
  return (
    <Dialog title={title} onClose={onClose} closeLabel={t('common.cancel')}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        <ErrorSummary errors={errors} />
        {errors.length === 0 && <ProblemNotice problem={action.problem} />}
        {children}
        <Button type="submit" look={dangerous ? 'danger' : 'primary'} busy={action.busy}>
          {button}
        </Button>
      </form>
    </Dialog>
  );
}
