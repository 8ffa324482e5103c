import { t } from '#/i18n/translate';

/** By what a browser names itself, the more particular first: most also claim to be Chrome or Safari. */
const BROWSERS = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/Edg/, 'Microsoft Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;

const SYSTEMS = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** What a person calls the device that a session was begun on; what is not known is shown as it named itself. */
export function clientName(client: string): string {
  const browser = nameIn(BROWSERS, client);
  const system = nameIn(SYSTEMS, client);
  if (browser === undefined || system === undefined) return client;
  return t('account.client', { browser, system });
}

function nameIn(known: readonly (readonly [RegExp, string])[], client: string): string | undefined {
  return known.find(([pattern]) => pattern.test(client))?.[1];
}
