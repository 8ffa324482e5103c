import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Outage } from '#/api/types';

/** From when to when, in words. */
export function outageStretch({ from, to }: Pick<Outage, 'from' | 'to'>): string {
  const begin = formatInstant(from);
  return to === undefined
    ? t('outage.since', { from: begin })
    : t('outage.fromTo', { from: begin, to: formatInstant(to) });
}
