import { t } from '#/i18n/translate';
import type { Delivery } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

const SHORTEST_ADDRESS = 10;

/** What is missing of the way to receive the result. */
export function deliveryErrors(delivery: Delivery | undefined): readonly FieldMessage[] {
  if (delivery === undefined) return [{ id: '/delivery/method', message: t('delivery.error.method') }];
  const address = delivery.postalAddress?.trim() ?? '';
  return delivery.method === 'POST' && address.length < SHORTEST_ADDRESS
    ? [{ id: '/delivery/postalAddress', message: t('delivery.error.address') }]
    : [];
}
