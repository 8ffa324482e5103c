import type { FieldText } from '#/ui/field';
import type { Answer, Answers } from '#/ui/form/definition';
import type { Base, Question } from '#/ui/form/pages';
import type { FormWords } from '#/ui/form/words';

/** What every control needs of the form that it stands in. */
export interface FormContext {
  readonly words: FormWords;
  /** What has been typed, also under questions that are hidden for now. */
  readonly answers: Answers;
  /** The same without what is hidden: what the rules look at. */
  readonly pruned: Answers;
  readonly errors: ReadonlyMap<string, string>;
  /** Whether the answer at a pointer may be changed; a locked one is shown as text. */
  readonly isOpen: (pointer: string) => boolean;
  /** Whether locked answers are left out instead of shown. */
  readonly onlyOpen: boolean;
  /** An officer's note about the answer at a pointer. */
  readonly noteAt?: (pointer: string) => string | undefined;
  readonly onAnswer: (pointer: string, answer: Answer | undefined) => void;
}

export interface Placed {
  readonly base: Base;
  readonly context: FormContext;
}

export interface QuestionProps {
  readonly question: Question;
  readonly text: FieldText;
  readonly context: FormContext;
}
