import { useState } from 'react';
import { useAction } from '#/api/action';
import { randomKey } from '#/api/random-key';
import type { FeePayment, OfficerDossier } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { actOnFee } from '#/features/officer-dossier/fee/act-on-fee';
import { feeActionText, type FeeAction } from '#/features/officer-dossier/fee/fee-action';
import { FeeFields } from '#/features/officer-dossier/fee/fee-fields';
import { feeActOf, feeErrors, feeValues, type FeeItem } from '#/features/officer-dossier/fee/fee-values';
import { isOutdated } from '#/features/officer-dossier/refused-act';

export interface FeeDialogProps extends ActOutcomes {
  readonly kind: FeeAction;
  readonly dossier: OfficerDossier;
  /** The payment to void. */
  readonly payment?: FeePayment | undefined;
  /** The item whose waiver is taken back. */
  readonly waived?: FeeItem | undefined;
  readonly onClose: () => void;
}

/** Asks what an act on the fee needs to know, then does it. */
export function FeeDialog({ kind, dossier, payment, waived, onClose, onDone, onRefused }: FeeDialogProps) {
  const items = (dossier.fee?.items ?? []).filter(
    ({ state }) => state === 'OWED' || (state === 'FREE' && kind !== 'WAIVE_FEE'),
  );
  const asked = dossier.status === 'PAYMENT_REQUESTED' ? dossier.fee?.request : undefined;
  const [values, setValues] = useState(() => feeValues(items, asked, waived?.code));
  // One key for one dialog: a payment that was sent twice is recorded once.
  const [key, setKey] = useState(randomKey);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = feeErrors(kind, items, values);
    setErrors(wrong);
    const act = feeActOf(kind, items, values, { paymentId: payment?.id ?? '', key });
    if (wrong.length > 0 || act === undefined) return;
    const done = await action.run(() => actOnFee(dossier, act));
    if (done === undefined) return;
    if (done.ok) onDone(kind, done.data);
    else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  return (
    <ActForm
      title={feeActionText(kind, dossier.status)}
      dangerous={kind === 'VOID_PAYMENT' || kind === 'VOID_WAIVER'}
      action={action}
      errors={shown}
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
        onChange={change => {
          setValues(now => ({ ...now, ...change }));
          setKey(randomKey());
        }}
      />
    </ActForm>
  );
}
