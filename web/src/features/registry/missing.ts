import type { MessageKey } from '#/i18n/keys';
import { t } from '#/i18n/translate';
import type { FieldMessage } from '#/ui/error-summary';

/** Of some answers those that were not given, each asked for in words of its own. */
export function missing(answers: readonly (readonly [id: string, answer: string | undefined, words: MessageKey])[]) {
  return answers.flatMap(([id, answer, words]): FieldMessage[] =>
    answer === undefined || answer.trim() === '' ? [{ id, message: t(words) }] : [],
  );
}

/** Wants a day of the calendar, where anything of one is given. */
export function dayThatIs(id: string, typed: string, words: MessageKey): FieldMessage[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  const is = day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
  return typed === '' || is ? [] : [{ id, message: t('registry.error.noSuchDay', { label: t(words) }) }];
}

/** Wants a whole number within bounds, where one is given. */
export function numberWithin(id: string, typed: string, most: number, words: MessageKey): FieldMessage[] {
  const fits = typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most);
  return fits ? [] : [{ id, message: t(words) }];
}
