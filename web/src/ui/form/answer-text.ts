import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Answer } from '#/ui/form/definition';
import type { Question } from '#/ui/form/pages';
import type { FormWords } from '#/ui/form/words';

/** An answer in the words that a person would use for it. */
export function answerText(words: FormWords, question: Question, answer: Answer | undefined): string {
  if (answer === undefined || answer === '') return t('common.notAnswered');
  if (typeof answer === 'boolean') return t(answer ? 'common.yes' : 'common.no');
  const option = words.options(question).find(each => each.value === answer);
  if (option !== undefined) return option.title;
  if (question.schema.format === 'date') return formatDate(String(answer));
  return String(answer);
}
