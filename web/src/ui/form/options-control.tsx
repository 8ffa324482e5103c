import type { QuestionProps } from '#/ui/form/form-context';
import { answerAt } from '#/ui/form/pointer';
import { Radios } from '#/ui/radios';
import { Select } from '#/ui/select';

const RADIOS_UP_TO = 6;
const INLINE_UP_TO = 2;

/** A choice: buttons for a few answers, a list for many. */
export function OptionsControl({ question, text, context }: QuestionProps) {
  const options = context.words.options(question);
  const answer = answerAt(context.answers, question.pointer);
  const value = answer === undefined ? undefined : String(answer);
  const choices = options.map(option => ({ value: String(option.value), label: option.title }));
  const onChange = (chosen: string | undefined) =>
    context.onAnswer(question.pointer, options.find(option => String(option.value) === chosen)?.value);
  const radios = question.control.options?.format === 'radio' || options.length <= RADIOS_UP_TO;
  if (!radios) return <Select {...text} choices={choices} value={value} onChange={onChange} />;
  return (
    <Radios {...text} choices={choices} value={value} onChange={onChange} inline={options.length <= INLINE_UP_TO} />
  );
}
