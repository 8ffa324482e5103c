import { useState, type ReactNode } from 'react';
import { useAction, type Action } from '#/api/action';
import { useKept } from '#/api/kept';
import type { Outcome } from '#/api/outcome';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';

export interface Typed<V> {
  readonly values: V;
  readonly change: (values: Partial<V>) => void;
  readonly errors: readonly FieldMessage[];
  readonly errorOf: (id: string) => string | undefined;
  readonly action: Action;
  /** Sends when nothing is missing; answers what came back, unless it was refused. */
  readonly send: <T>(request: () => Promise<Outcome<T>>) => Promise<T | undefined>;
}

/** What is typed and ticked, kept in the tab until it was sent. */
export function useTyped<V extends object>(
  name: string,
  empty: V,
  missingOf: (values: V) => readonly FieldMessage[],
): Typed<V> {
  const { value: values, change, forget } = useKept(name, empty);
  const [missing, setMissing] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const errors = missing.length > 0 ? missing : action.fieldErrors;
  return {
    values,
    change,
    errors,
    errorOf: id => errors.find(error => error.id === id)?.message,
    action,
    send: async request => {
      const found = missingOf(values);
      setMissing(found);
      if (found.length > 0) return undefined;
      const answer = await action.run(request);
      if (answer?.ok !== true) return undefined;
      forget();
      return answer.data;
    },
  };
}

export interface TypedFormProps {
  readonly typed: Pick<Typed<unknown>, 'errors' | 'action'>;
  /** What the ids of the inputs begin with where there is another such form on the page. */
  readonly prefix?: string;
  readonly button: string;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** The form around it: what is wrong on top, the button below. */
export function TypedForm({ typed: { errors, action }, prefix = '', button, onSend, children }: TypedFormProps) {
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onSend();
      }}
    >
      <ErrorSummary errors={prefix === '' ? errors : errors.map(each => ({ ...each, id: prefix + each.id }))} />
      {errors.length === 0 && <ProblemNotice problem={action.problem} />}
      {children}
      <Button type="submit" busy={action.busy}>
        {button}
      </Button>
    </form>
  );
}
