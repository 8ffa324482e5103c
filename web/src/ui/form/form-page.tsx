import type { Answer, Answers, Category, FormDefinition } from '#/ui/form/definition';
import { Elements } from '#/ui/form/elements';
import type { FormContext } from '#/ui/form/form-context';
import { formBase } from '#/ui/form/pages';
import { prune } from '#/ui/form/prune';
import { formWords } from '#/ui/form/words';
import type { FieldMessage } from '#/ui/error-summary';

export interface FormPageProps {
  readonly form: FormDefinition;
  readonly page: Category;
  readonly answers: Answers;
  readonly errors: readonly FieldMessage[];
  readonly onAnswer: (pointer: string, answer: Answer | undefined) => void;
  /** By default every answer may be changed. */
  readonly isOpen?: (pointer: string) => boolean;
  /** Leaves the locked answers out. */
  readonly onlyOpen?: boolean;
  readonly noteAt?: (pointer: string) => string | undefined;
}

/** The questions of one page of a form. */
export function FormPage({
  form,
  page,
  answers,
  errors,
  onAnswer,
  isOpen = () => true,
  onlyOpen = false,
  noteAt,
}: FormPageProps) {
  const context: FormContext = {
    words: formWords(form),
    answers,
    pruned: prune(form, answers),
    errors: new Map(errors.map(error => [error.id, error.message])),
    isOpen,
    onlyOpen,
    ...(noteAt === undefined ? {} : { noteAt }),
    onAnswer,
  };
  return <Elements elements={page.elements} base={formBase(form)} context={context} />;
}
