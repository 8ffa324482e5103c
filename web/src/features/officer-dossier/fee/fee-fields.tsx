import { formatDong } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { FeePayment, PaymentMeans } from '#/api/types';
import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import type { FeeAction } from '#/features/officer-dossier/fee/fee-action';
import {
  dueOf,
  needsReference,
  takenOf,
  type FeeItem,
  type FeeValues,
} from '#/features/officer-dossier/fee/fee-values';

export interface FeeFieldsProps {
  readonly kind: FeeAction;
  /** What is still owed. */
  readonly items: readonly FeeItem[];
  readonly payment: FeePayment | undefined;
  readonly waived: FeeItem | undefined;
  readonly values: FeeValues;
  readonly errors: readonly FieldMessage[];
  readonly onChange: (change: Partial<FeeValues>) => void;
}

const LONGEST = 1000;
const LONGEST_REFERENCE = 64;
const MEANS: readonly PaymentMeans[] = ['COUNTER_CASH', 'COUNTER_CARD', 'BANK_TRANSFER'];

/** What each act on a fee asks before it is done. */
export function FeeFields(props: FeeFieldsProps) {
  switch (props.kind) {
    case 'REQUEST_PAYMENT':
      return <RequestFields {...props} />;
    case 'TAKE_FEE':
      return <TakeFields {...props} />;
    case 'VOID_PAYMENT':
      return (
        <>
          <p>{t('fee.voidText', voidedWords(props.payment))}</p>
          <Reason {...props} label={t('fee.voidReason')} />
        </>
      );
    case 'VOID_WAIVER':
      return (
        <>
          <p>{t('fee.voidWaiverText', { item: props.waived?.name ?? '' })}</p>
          <Reason {...props} label={t('fee.voidWaiverReason')} />
        </>
      );
    case 'WAIVE_FEE':
      return (
        <>
          <Radios
            id="/code"
            label={t('fee.waiveItem')}
            choices={props.items.map(({ code, name }) => ({ value: code, label: name }))}
            value={props.values.code}
            error={errorOf(props, '/code')}
            onChange={code => props.onChange({ code })}
          />
          <Reason {...props} label={t('fee.waiveReason')} />
        </>
      );
  }
}

function voidedWords(payment: FeePayment | undefined) {
  const { series = '', number = '', items = [] } = payment ?? {};
  return { series, number, items: items.map(({ name }) => name).join('; ') };
}

function errorOf({ errors }: FeeFieldsProps, id: string): string | undefined {
  return errors.find(error => error.id === id)?.message;
}

function Reason(props: FeeFieldsProps & { readonly label: string }) {
  return (
    <TextArea
      id="/reason"
      label={props.label}
      maxLength={LONGEST}
      error={errorOf(props, '/reason')}
      value={props.values.reason}
      onChange={reason => props.onChange({ reason })}
    />
  );
}

function RequestFields(props: FeeFieldsProps) {
  const { values, onChange } = props;
  return (
    <>
      <p>{t('fee.requestText')}</p>
      <Quantities {...props} />
      <DateInput
        id="/payBy"
        label={t('fee.lastDay')}
        hint={t('fee.lastDayHint')}
        error={errorOf(props, '/payBy')}
        value={values.payBy}
        onChange={payBy => onChange({ payBy })}
      />
      <TextArea
        id="/note"
        label={t('fee.noteFor')}
        optional
        maxLength={LONGEST}
        error={errorOf(props, '/note')}
        value={values.note}
        onChange={note => onChange({ note })}
      />
    </>
  );
}

function TakeFields(props: FeeFieldsProps) {
  const { values, onChange } = props;
  const items = takenOf(props.items, values);
  const due = dueOf(items, values);
  return (
    <>
      <TakenItems {...props} />
      <Quantities {...props} items={items} />
      <Radios
        id="/means"
        label={t('fee.means')}
        choices={MEANS.map(means => ({ value: means, label: t(`fee.means.${means}`) }))}
        value={values.means}
        error={errorOf(props, '/means')}
        onChange={means => onChange({ means: means as PaymentMeans })}
      />
      {needsReference(values) && (
        <TextInput
          id="/reference"
          label={t('fee.reference')}
          autoComplete="off"
          maxLength={LONGEST_REFERENCE}
          error={errorOf(props, '/reference')}
          value={values.reference}
          onChange={reference => onChange({ reference })}
        />
      )}
      <TextInput
        id="/amount"
        width="medium"
        inputMode="numeric"
        autoComplete="off"
        label={t('fee.amount')}
        hint={t('fee.takeText')}
        error={errorOf(props, '/amount')}
        value={values.amount ?? due?.toString() ?? ''}
        onChange={amount => onChange({ amount })}
      />
    </>
  );
}

/** Which of several items are paid now. */
function TakenItems(props: FeeFieldsProps) {
  const { items, values, onChange } = props;
  if (items.length < 2) return null;
  const error = errorOf(props, '/items');
  return (
    <>
      <p>{t('fee.takenItems')}</p>
      {items.map(({ code, name }, index) => (
        <Checkbox
          key={code}
          id={index === 0 ? '/items' : `/items-${code}`}
          label={name}
          error={index === 0 ? error : undefined}
          checked={!values.left.includes(code)}
          onChange={taken =>
            onChange({ left: taken ? values.left.filter(each => each !== code) : [...values.left, code] })
          }
        />
      ))}
    </>
  );
}

/** The items that are owed, with boxes for what is counted in pages or copies, and what they come to. */
function Quantities(props: FeeFieldsProps) {
  const { items, values, onChange } = props;
  const due = dueOf(items, values);
  const set = (code: string, part: 'pages' | 'copies', text: string) => {
    const before = values.quantities[code] ?? { pages: '', copies: '' };
    onChange({ quantities: { ...values.quantities, [code]: { ...before, [part]: text } } });
  };
  const boxes = items.flatMap((item, index) =>
    (['pages', 'copies'] as const)
      .filter(part => item.unit === 'PAGE' || (item.unit === 'COPY' && part === 'copies'))
      .map(part => ({ item, part, id: `/items/${index}/${part}` })),
  );
  return (
    <>
      {boxes.map(({ item, part, id }) => (
        <TextInput
          key={id}
          id={id}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          label={t(part === 'pages' ? 'fee.pagesOf' : 'fee.copiesOf', { name: item.name })}
          error={errorOf(props, id)}
          value={values.quantities[item.code]?.[part] ?? ''}
          onChange={text => set(item.code, part, text)}
        />
      ))}
      <p role="status">
        <strong>{due !== undefined && t('fee.due', { amount: formatDong(due) })}</strong>
      </p>
    </>
  );
}
