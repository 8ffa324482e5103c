import { t } from '#/i18n/translate';

/** Why something was asked for, and what arose since it was asked for before. */
export function askedAgain(reason: string | undefined, newMatter: string | undefined): string | undefined {
  return newMatter === undefined ? reason : `${reason ?? ''}\n${t('asked.newMatter', { text: newMatter })}`;
}
