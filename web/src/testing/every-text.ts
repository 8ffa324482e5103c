import type { Messages } from '#/i18n/translate';

const vietnamese = import.meta.glob<Record<string, Messages>>('../i18n/vi/*.ts', { eager: true });
const english = import.meta.glob<Record<string, Messages>>('../i18n/en/*.ts', { eager: true });

/** The texts of both pages together. */
export function everyVietnameseText(): Messages {
  return together(vietnamese);
}

export function everyEnglishText(): Messages {
  return together(english);
}

function together(modules: Readonly<Record<string, Record<string, Messages>>>): Messages {
  return Object.assign({}, ...Object.values(modules).flatMap(module => Object.values(module))) as Messages;
}
