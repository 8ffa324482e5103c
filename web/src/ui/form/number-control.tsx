import { useState } from 'react';
import type { Answer } from '#/ui/form/definition';
import type { QuestionProps } from '#/ui/form/form-context';
import { answerAt } from '#/ui/form/pointer';
import { TextInput } from '#/ui/text-input';

/** A number in a text box: browsers' own number inputs change with the wheel and drop what they do not understand. */
export function NumberControl({ question, text, context }: QuestionProps) {
  const answer = answerAt(context.answers, question.pointer);
  const [typed, setTyped] = useState(() => shown(answer));
  return (
    <TextInput
      {...text}
      value={toNumber(typed) === answer ? typed : shown(answer)}
      inputMode={question.schema.type === 'integer' ? 'numeric' : 'decimal'}
      width="short"
      autoComplete="off"
      onChange={value => {
        setTyped(value);
        context.onAnswer(question.pointer, toNumber(value));
      }}
    />
  );
}

/** The number that was typed, in Vietnamese or plain writing; what is no number stays text, for the check to name. */
export function toNumber(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const plain = /^-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$/.test(text) ? text.replace(/\./g, '') : text;
  const number = plain.replace(',', '.');
  return /^-?[0-9]+(\.[0-9]+)?$/.test(number) ? Number(number) : typed;
}

function shown(answer: Answer | undefined): string {
  return answer === undefined ? '' : String(answer).replace('.', typeof answer === 'number' ? ',' : '.');
}
