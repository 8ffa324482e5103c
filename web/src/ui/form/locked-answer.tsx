import { answerText } from '#/ui/form/answer-text';
import type { QuestionProps } from '#/ui/form/form-context';
import { answerAt } from '#/ui/form/pointer';

/** A question whose answer is shown but cannot be changed now. */
export function LockedAnswer({ question, text, context }: QuestionProps) {
  return (
    <dl className="locked" id={text.id}>
      <dt>{text.label}</dt>
      <dd>{answerText(context.words, question, answerAt(context.answers, question.pointer))}</dd>
    </dl>
  );
}
