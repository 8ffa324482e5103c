import { useState } from 'react';
import { useAction } from '#/api/action';
import { randomKey } from '#/api/random-key';
import type { OfficerDossier } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { actOnFee } from '#/features/officer-dossier/fee/act-on-fee';
import { feeActionText, type FeeAction } from '#/features/officer-dossier/fee/fee-action';
import { FeeFields } from '#/features/officer-dossier/fee/fee-fields';
import { feeActOf, feeErrors, feeValues, type FeeItem } from '#/features/officer-dossier/fee/fee-values';
import { useKept } from '#/api/kept';
import { isOutdated, refusalOf } from '#/features/officer-dossier/refused-act';

export interface FeeDialogProps extends ActOutcomes {
  readonly kind: FeeAction;
  readonly dossier: OfficerDossier;
  /** The payment to void, or the item whose waiver is taken back; '' for the other acts. */
  readonly about: string;
  readonly onClose: () => void;
}

/** Asks what an act on the fee needs to know, then does it. */
export function FeeDialog({ kind, about, dossier, onClose, onDone, onRefused }: FeeDialogProps) {
  const items = (dossier.fee?.items ?? []).filter(
    ({ state }) => state === 'OWED' || (state === 'FREE' && kind !== 'WAIVE_FEE'),
  );
  const asked = dossier.status === 'PAYMENT_REQUESTED' ? dossier.fee?.request : undefined;
  const payment = dossier.fee?.payments.find(({ id }) => id === about);
  const waived = dossier.fee?.items.find(({ code }) => code === about);
  const {
    value: values,
    change,
    forget,
  } = useKept(keptName(kind, about, dossier.id, items), feeValues(items, asked, waived?.code));
  // One key for one dialog: a payment that was sent twice is recorded once.
  const [key, setKey] = useState(randomKey);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = feeErrors(kind, items, values);
    setErrors(wrong);
    const act = feeActOf(kind, items, values, { paymentId: about, key });
    if (wrong.length > 0 || act === undefined) return;
    const done = await action.run(() => actOnFee(dossier, act));
    if (done === undefined) return;
    if (done.ok) {
      forget();
      onDone(kind, done.data);
    } else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  return (
    <ActForm
      title={feeActionText(kind, dossier.status)}
      dangerous={kind === 'VOID_PAYMENT' || kind === 'VOID_WAIVER'}
      action={action}
      errors={shown}
      refusal={refusalOf(action.problem, dossier)}
      keepsTyped
      onSubmit={submit}
      onClose={onClose}
    >
      <FeeFields
        kind={kind}
        items={items}
        payment={payment}
        waived={waived}
        values={values}
        errors={shown}
        onChange={typed => {
          change(typed);
          setKey(randomKey());
        }}
      />
    </ActForm>
  );
}

/** Words about one payment, or amounts for some items, are not shown for another payment or for other items. */
function keptName(kind: FeeAction, about: string, dossierId: string, items: readonly FeeItem[]): string {
  const whole = kind === 'TAKE_FEE' ? items.map(({ code }) => code).join('+') : about;
  return `${dossierId}.${kind}.${whole}`;
}
