import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OfficerDossier } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { TextArea } from '#/ui/text-area';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { useKept } from '#/api/kept';
import { isOutdated, refusalOf } from '#/features/officer-dossier/refused-act';
import { signApology } from '#/features/officer-dossier/sign-apology';

export interface ApologyDialogProps {
  readonly dossier: OfficerDossier;
  readonly suggestedDate: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
  readonly onRefused: ActOutcomes['onRefused'];
}

const LONGEST_REASON = 1000;

/** Asks the leader for the reason and the new date, then signs. */
export function ApologyDialog({ dossier, suggestedDate, onClose, onDone, onRefused }: ApologyDialogProps) {
  const { value, change, forget } = useKept(`${dossier.id}.APOLOGY`, { reason: '', newDate: suggestedDate });
  const { reason, newDate } = value;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const sign = async () => {
    const wrong = [
      ...(reason.trim() === '' ? [{ id: '/reason', message: t('caseApology.errorReason') }] : []),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(newDate) ? [] : [{ id: '/newDate', message: t('caseApology.errorDate') }]),
    ];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => signApology(dossier, { reason: reason.trim(), newDate }));
    if (done === undefined) return;
    if (done.ok) {
      forget();
      await onDone();
    } else if (isOutdated(done.problem)) onRefused({ problem: done.problem });
  };
  return (
    <ActForm
      title={t('caseApology.title')}
      button={t('caseApology.sign')}
      action={action}
      errors={shown}
      refusal={refusalOf(action.problem, dossier)}
      keepsTyped
      onSubmit={sign}
      onClose={onClose}
    >
      <TextArea
        id="/reason"
        label={t('caseApology.reason')}
        maxLength={LONGEST_REASON}
        error={errorOf('/reason')}
        value={reason}
        onChange={typed => change({ reason: typed })}
      />
      <DateInput
        id="/newDate"
        label={t('caseApology.newDate')}
        hint={t('caseApology.newDateHint')}
        error={errorOf('/newDate')}
        value={newDate}
        onChange={day => change({ newDate: day })}
      />
      <p className="soft">{t('caseApology.once')}</p>
    </ActForm>
  );
}
