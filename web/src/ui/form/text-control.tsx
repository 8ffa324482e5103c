import type { QuestionProps } from '#/ui/form/form-context';
import { answerAt } from '#/ui/form/pointer';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';

const SHORT = 20;
const MEDIUM = 50;

/** Text of one or several lines. */
export function TextControl({ question, text, context }: QuestionProps) {
  const { schema, control, pointer } = question;
  const value = String(answerAt(context.answers, pointer) ?? '');
  const format = control.options?.format;
  const onChange = (typed: string) => context.onAnswer(pointer, typed);
  if (format === 'textarea' || format === 'address') {
    return (
      <TextArea
        {...text}
        value={value}
        rows={format === 'address' ? 3 : 5}
        maxLength={schema.maxLength}
        autoComplete={control.options?.autocomplete ?? 'off'}
        onChange={onChange}
      />
    );
  }
  const limit = schema.maxLength ?? Infinity;
  const digitsOnly = schema.pattern?.startsWith('^[0-9]') === true;
  return (
    <TextInput
      {...text}
      value={value}
      onChange={onChange}
      type={format === 'phone' ? 'tel' : 'text'}
      inputMode={format === 'phone' ? 'tel' : digitsOnly ? 'numeric' : undefined}
      autoComplete={control.options?.autocomplete ?? 'off'}
      width={limit <= SHORT ? 'short' : limit <= MEDIUM ? 'medium' : 'full'}
    />
  );
}
