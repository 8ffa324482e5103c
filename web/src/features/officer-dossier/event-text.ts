import { isKnownKey, t } from '#/i18n/translate';

/** A history event in words: the status that the dossier came into, or what happened at the desk. */
export function eventText(event: string): string {
  const key = [`status.${event}`, `event.${event}`].find(isKnownKey);
  return key === undefined ? event : t(key);
}
