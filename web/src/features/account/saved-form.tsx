import { useState, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { useAction, type Action } from '#/api/action';
import { problemKind, type Outcome } from '#/api/outcome';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';

export interface Saving {
  readonly action: Action;
  /** Whether what is shown is what was saved last. */
  readonly saved: boolean;
  readonly touched: () => void;
  /** Saves onto the version that is shown; answers whether it was taken. */
  readonly save: (request: (version: number) => Promise<Outcome<{ readonly version: number }>>) => Promise<boolean>;
}

export interface SavingProps {
  readonly version: number;
  /** Another device was faster: nothing was overwritten. */
  readonly onStale: () => void;
  readonly onSaved: () => void;
}

/** Saves again and again, each time onto what was saved before. */
export function useSaving({ version, onStale, onSaved }: SavingProps): Saving {
  const [latest, setLatest] = useState(version);
  const [saved, setSaved] = useState(false);
  const action = useAction();
  return {
    action,
    saved,
    touched: () => setSaved(false),
    save: async request => {
      setSaved(false);
      const changed = await action.run(() => request(latest));
      if (changed === undefined) return false;
      if (changed.ok) {
        setLatest(changed.data.version);
        setSaved(true);
        onSaved();
      } else if (isStale(changed.problem)) onStale();
      return changed.ok;
    },
  };
}

export interface SavedFormProps {
  readonly saving: Saving;
  readonly errors: readonly FieldMessage[];
  /** What it says once it was saved. */
  readonly savedText: string;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A form that stays on the page after it was saved. */
export function SavedForm({ saving: { action, saved, touched }, errors, savedText, onSave, children }: SavedFormProps) {
  const { problem } = action;
  const shown = errors.length > 0 || problem === undefined || isStale(problem) ? undefined : problem;
  return (
    <form
      noValidate
      onInput={touched}
      onSubmit={event => {
        event.preventDefault();
        onSave();
      }}
    >
      <ErrorSummary errors={errors} />
      <ProblemNotice problem={shown} />
      {children}
      <div className="actions">
        <Button type="submit" busy={action.busy}>
          {t('common.save')}
        </Button>
        <p className="save" role="status">
          {saved && savedText}
        </p>
      </div>
    </form>
  );
}

function isStale(problem: NonNullable<Action['problem']>): boolean {
  return problemKind(problem) === 'stale-version';
}
