import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OfficerAction } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { actOnDossier } from '#/features/officer-dossier/act-on-dossier';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { ActFields } from '#/features/officer-dossier/actions/act-fields';
import {
  actErrors,
  actOf,
  EMPTY_ACT,
  type ActValues,
  type PlainAction,
} from '#/features/officer-dossier/actions/act-values';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { openHandOff } from '#/features/officer-dossier/hand-off/open-hand-off';
import { useKept } from '#/api/kept';
import { isOutdated, refusalOf } from '#/features/officer-dossier/refused-act';

export interface ActionDialogProps extends ActOutcomes {
  /** After something changed the dossier while the act is still being prepared. */
  readonly onChanged: () => Promise<void>;
  readonly kind: PlainAction;
  readonly data: CaseData;
  readonly onClose: () => void;
}

/** What cannot be taken back. */
const DANGEROUS: readonly OfficerAction[] = ['REFUSE', 'STOP', 'REVOKE'];

/** What another agency sent and may be its answer. */
function candidatesOf({ handOffs }: CaseData): readonly string[] {
  return openHandOff(handOffs)?.candidates.map(({ documentId }) => documentId) ?? [];
}

/** Asks what an act needs to know, then does it. */
export function ActionDialog({ kind, data, onClose, onDone, onRefused, onChanged }: ActionDialogProps) {
  const { value: values, change, forget } = useKept(`${data.dossier.id}.${kind}`, EMPTY_ACT);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = actErrors(kind, values, candidatesOf(data));
    setErrors(wrong);
    const act = actOf(kind, values);
    if (wrong.length > 0 || act === undefined) return;
    const done = await action.run(() => actOnDossier(data.dossier, act));
    if (done === undefined) return;
    if (done.ok) {
      forget();
      onDone(kind, done.data);
    } else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  const type = (part: Partial<ActValues>) => {
    change(part);
    if (part.receiverCode === undefined) return;
    // What was wrong with one agency, or with none, is not said beside another.
    setErrors([]);
    action.forget();
  };
  return (
    <ActForm
      title={t(`action.${kind}`)}
      dangerous={DANGEROUS.includes(kind)}
      action={action}
      errors={shown}
      refusal={refusalOf(action.problem, data.dossier)}
      keepsTyped
      onSubmit={submit}
      onClose={onClose}
    >
      <ActFields kind={kind} data={data} values={values} errors={shown} onChange={type} onChanged={onChanged} />
    </ActForm>
  );
}
