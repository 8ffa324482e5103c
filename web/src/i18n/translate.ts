import type { MessageKey } from '#/i18n/keys';
import { isLanguage, type Language } from '#/i18n/language';

export type Messages = Readonly<Record<string, string>>;
export type Parameters = Readonly<Record<string, string | number>>;

const STORED = 'motcua.language';
let messages: Messages = {};

/** Makes these texts the ones that `t` answers with; each page calls it once before it draws. */
export function installMessages(...parts: readonly Messages[]): void {
  messages = Object.assign({}, ...parts) as Messages;
}

/** Adds texts of a part that is loaded when somebody asks for it. */
export function addMessages(part: Messages): void {
  messages = { ...messages, ...part };
}

/** The text of a key in the language of the page, with `{name}` replaced by the parameter of that name. */
export function t(key: MessageKey, parameters: Parameters = {}): string {
  const text = messages[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

/** Whether the page has a text of this key: for keys made from a code that the server may add to. */
export function isKnownKey(key: string): key is MessageKey {
  return key in messages;
}

export function language(): Language {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : 'vi';
}

export function rememberLanguage(chosen: Language): void {
  localStorage.setItem(STORED, chosen);
}

/** Of a name kept in both languages, the one to show; Vietnamese where there is no English. */
export function inLanguage(vietnamese: string, english?: string): string {
  return language() === 'en' && english !== undefined && english !== '' ? english : vietnamese;
}
