import { dateOf } from '#/i18n/format';
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
  /** Codes of items that are not paid now. */
  readonly left: readonly string[];
  /** What the officer typed; undefined while they have not touched what is due. */
  readonly amount: string | undefined;
  readonly payBy: string;
  readonly note: string;
  readonly code: string;
  readonly reason: string;
}

const MOST_PAGES = 10_000;
const MOST_COPIES = 1_000;

/** What a dialog begins with: quantities as they are known, what was asked before, the item it is about. */
export function feeValues(items: readonly FeeItem[], asked?: Fee['request'], code = ''): FeeValues {
  const quantities = items.map(item => [
    item.code,
    { pages: item.pages?.toString() ?? '', copies: item.copies?.toString() ?? (item.unit === 'PAGE' ? '1' : '') },
  ]);
  // What was counted free is counted anew by whoever means to, unless there is nothing else.
  const owed = items.filter(({ state }) => state === 'OWED');
  const left = owed.length === 0 ? [] : items.filter(item => !owed.includes(item)).map(({ code }) => code);
  return {
    quantities: Object.fromEntries(quantities) as Record<string, Quantity>,
    means: '',
    reference: '',
    left,
    amount: undefined,
    payBy: asked === undefined ? '' : dateOf(asked.payBy),
    note: asked?.note ?? '',
    code,
    reason: '',
  };
}

/** The items that are paid now. */
export function takenOf(items: readonly FeeItem[], { left }: FeeValues): readonly FeeItem[] {
  return items.filter(({ code }) => !left.includes(code));
}

/** What all items cost by the quantities typed; undefined while one is missing. The server counts again. */
export function dueOf(items: readonly FeeItem[], { quantities }: FeeValues): number | undefined {
  const costs = items.map(item => costOf(item, quantities[item.code]));
  return costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0);
}

function costOf(item: FeeItem, quantity: Quantity | undefined): number | undefined {
  if (item.unit === 'CASE') return item.price * (item.copies ?? 1);
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
    case 'TAKE_FEE': {
      const taken = takenOf(items, values);
      return [
        ...needs(taken.length === 0, '/items', t('fee.error.nothing')),
        ...quantityErrors(taken, values),
        ...needs(values.means === '', '/means', t('fee.error.means')),
        ...needs(needsReference(values) && values.reference.trim() === '', '/reference', t('fee.error.reference')),
        ...needs(amountOf(taken, values) === undefined, '/amount', t('fee.error.amount')),
      ];
    }
    case 'VOID_PAYMENT':
    case 'VOID_WAIVER':
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

/** What the officer typed, or what is due; thousands may be parted by dots, commas or spaces. */
function amountOf(items: readonly FeeItem[], values: FeeValues): number | undefined {
  return values.amount === undefined ? dueOf(items, values) : wholeOrNothing(values.amount.replace(/[.,\s]/g, ''));
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
      const taken = takenOf(items, values);
      const amount = amountOf(taken, values);
      if (values.means === '' || amount === undefined) return undefined;
      const reference = needsReference(values) ? values.reference.trim() : '';
      return { kind, items: quantitiesOf(taken, values), means: values.means, reference, amount, key };
    }
    case 'VOID_PAYMENT':
      return { kind, paymentId, reason };
    case 'WAIVE_FEE':
    case 'VOID_WAIVER':
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
