import { lazy, type ComponentType } from 'react';
import type { Language } from '#/i18n/language';
import { addMessages, language, type Messages } from '#/i18n/translate';

/** The texts of a part of the portal, in each language, loaded when they are asked for. */
export type Words = Readonly<Record<Language, () => Promise<Messages>>>;

/** A page that most days do not reach: loaded with its words when it is opened. */
export function lazyPage<P>(words: Words, page: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component, texts] = await Promise.all([page(), words[language()]()]);
    addMessages(texts);
    return { default: component };
  });
}
