import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import type { QuestionProps } from '#/ui/form/form-context';
import { NumberControl } from '#/ui/form/number-control';
import { OptionsControl } from '#/ui/form/options-control';
import { answerAt } from '#/ui/form/pointer';
import { TextControl } from '#/ui/form/text-control';

/** A question that may be answered now. */
export function OpenControl(props: QuestionProps) {
  const { question, text, context } = props;
  const { schema, pointer } = question;
  const answer = answerAt(context.answers, pointer);
  if (schema.oneOf !== undefined || schema.enum !== undefined) return <OptionsControl {...props} />;
  if (schema.type === 'integer' || schema.type === 'number') return <NumberControl {...props} />;
  if (schema.type === 'boolean') {
    return (
      <Checkbox {...text} checked={answer === true} onChange={on => context.onAnswer(pointer, on ? true : undefined)} />
    );
  }
  if (schema.format === 'date') {
    return <DateInput {...text} value={String(answer ?? '')} onChange={date => context.onAnswer(pointer, date)} />;
  }
  return <TextControl {...props} />;
}
