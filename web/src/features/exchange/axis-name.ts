import { t } from '#/i18n/translate';

/** What an exchange axis is called. */
export function axisName(axis: string): string {
  if (axis === 'national') return t('exchange.axis.national');
  return axis === 'local' ? t('exchange.axis.local') : t('exchange.axis', { axis });
}
