import { t } from '#/i18n/translate';
import type { Fee, FeeQuantity, PaymentMeans } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { FeeAct } from '#/features/officer-dossier/fee/act-on-fee';
import type { FeeAction } from '#/features/officer-dossier/fee/fee-action';

export type FeeItem = Fee['items'][number];

/** What is typed of the quantity of an item; '' where nothing is. */
export interface Quantity {
  readonly pages: string;
  readonly copies: string;
}

/** What is typed in the dialog of an act on a fee. */
export interface FeeValues {
  readonly quantities: Readonly<Record<string, Quantity>>;
  readonly means: PaymentMeans | '';
  readonly reference: string;
  /** Empty while the officer has not typed another one than what is due. */
  readonly amount: string;
  readonly payBy: string;
  readonly note: string;
  readonly code: string;
  readonly reason: string;
}

const MOST_PAGES = 10_000;
const MOST_COPIES = 1_000;

/** What a dialog begins with: quantities as they are known. */
export function feeValues(items: readonly FeeItem[]): FeeValues {
  const quantities = items.map(item => [
    item.code,
    { pages: item.pages?.toString() ?? '', copies: item.copies?.toString() ?? (item.unit === 'PAGE' ? '1' : '') },
  ]);
  return {
    quantities: Object.fromEntries(quantities) as Record<string, Quantity>,
    means: '',
    reference: '',
    amount: '',
    payBy: '',
    note: '',
    code: '',
    reason: '',
  };
}

/** What all items cost by the quantities typed; undefined while one is missing. The server counts again. */
export function dueOf(items: readonly FeeItem[], { quantities }: FeeValues): number | undefined {
  const costs = items.map(item => costOf(item, quantities[item.code]));
  return costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0);
}

function costOf(item: FeeItem, quantity: Quantity | undefined): number | undefined {
  if (item.unit === 'CASE') return item.price;
  const copies = whole(quantity?.copies ?? '', MOST_COPIES);
  if (item.unit === 'COPY') return copies === undefined ? undefined : copies * item.price;
  const pages = whole(quantity?.pages ?? '', MOST_PAGES);
  return pages === undefined || copies === undefined ? undefined : copies * oneCopy(item, pages);
}

function oneCopy(item: FeeItem, pages: number): number {
  let cost = 0;
  let counted = 0;
  for (const tier of item.tiers ?? []) {
    const last = Math.max(counted, Math.min(pages, tier.upTo ?? pages));
    cost += (last - counted) * tier.amount;
    counted = last;
  }
  return Math.min(cost + (pages - counted) * item.price, item.cap ?? Infinity);
}

/** What an act still needs, by the pointers that the server uses too. */
export function feeErrors(kind: FeeAction, items: readonly FeeItem[], values: FeeValues): readonly FieldMessage[] {
  const needs = (wrong: boolean, id: string, message: string) => (wrong ? [{ id, message }] : []);
  switch (kind) {
    case 'REQUEST_PAYMENT':
      return [
        ...quantityErrors(items, values),
        ...needs(!/^\d{4}-\d{2}-\d{2}$/.test(values.payBy), '/payBy', t('fee.error.date')),
      ];
    case 'TAKE_FEE':
      return [
        ...quantityErrors(items, values),
        ...needs(values.means === '', '/means', t('fee.error.means')),
        ...needs(needsReference(values) && values.reference.trim() === '', '/reference', t('fee.error.reference')),
        ...needs(amountOf(items, values) === undefined, '/amount', t('fee.error.amount')),
      ];
    case 'VOID_PAYMENT':
      return needs(values.reason.trim() === '', '/reason', t('act.error.reason'));
    case 'WAIVE_FEE':
      return [
        ...needs(values.code === '', '/code', t('fee.error.item')),
        ...needs(values.reason.trim() === '', '/reason', t('act.error.reason')),
      ];
  }
}

function quantityErrors(items: readonly FeeItem[], { quantities }: FeeValues): readonly FieldMessage[] {
  return items.flatMap((item, index) => {
    const typed = quantities[item.code];
    const pages = item.unit === 'PAGE' && whole(typed?.pages ?? '', MOST_PAGES) === undefined;
    const copies = item.unit !== 'CASE' && whole(typed?.copies ?? '', MOST_COPIES) === undefined;
    return [
      ...(pages ? [{ id: `/items/${index}/pages`, message: t('fee.error.pages') }] : []),
      ...(copies ? [{ id: `/items/${index}/copies`, message: t('fee.error.copies') }] : []),
    ];
  });
}

export function needsReference({ means }: FeeValues): boolean {
  return means === 'COUNTER_CARD' || means === 'BANK_TRANSFER';
}

/** What the officer typed, or what is due; thousands may be parted by dots or spaces. */
function amountOf(items: readonly FeeItem[], values: FeeValues): number | undefined {
  const typed = values.amount.replace(/[.\s]/g, '');
  return typed === '' ? dueOf(items, values) : wholeOrNothing(typed);
}

/** The act that was filled in without errors. */
export function feeActOf(
  kind: FeeAction,
  items: readonly FeeItem[],
  values: FeeValues,
  { paymentId, key }: { readonly paymentId: string; readonly key: string },
): FeeAct | undefined {
  const reason = values.reason.trim();
  switch (kind) {
    case 'REQUEST_PAYMENT':
      return { kind, items: quantitiesOf(items, values), payBy: values.payBy, note: values.note.trim() };
    case 'TAKE_FEE': {
      const amount = amountOf(items, values);
      if (values.means === '' || amount === undefined) return undefined;
      const reference = needsReference(values) ? values.reference.trim() : '';
      return { kind, items: quantitiesOf(items, values), means: values.means, reference, amount, key };
    }
    case 'VOID_PAYMENT':
      return { kind, paymentId, reason };
    case 'WAIVE_FEE':
      return { kind, code: values.code, reason };
  }
}

function quantitiesOf(items: readonly FeeItem[], { quantities }: FeeValues): FeeQuantity[] {
  return items.map(item => {
    const typed = quantities[item.code];
    return {
      code: item.code,
      ...(item.unit === 'PAGE' ? { pages: Number(typed?.pages) } : {}),
      ...(item.unit === 'CASE' ? {} : { copies: Number(typed?.copies) }),
    };
  });
}

/** First pages may cost nothing. */
function wholeOrNothing(text: string): number | undefined {
  return /^0+$/.test(text) ? 0 : whole(text, Number.MAX_SAFE_INTEGER);
}

function whole(text: string, most: number): number | undefined {
  const number = Number(text.trim());
  return /^[0-9]+$/.test(text.trim()) && number >= 1 && number <= most ? number : undefined;
}
