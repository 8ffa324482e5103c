import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OfficerDossier } from '#/api/types';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { TextArea } from '#/ui/text-area';
import { ActForm } from '#/features/officer-dossier/act-form';
import { signApology } from '#/features/officer-dossier/sign-apology';

export interface ApologyDialogProps {
  readonly dossier: OfficerDossier;
  readonly suggestedDate: string;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

const LONGEST_REASON = 1000;

/** Asks the leader for the reason and the new date, then signs. */
export function ApologyDialog({ dossier, suggestedDate, onClose, onDone }: ApologyDialogProps) {
  const [reason, setReason] = useState('');
  const [newDate, setNewDate] = useState(suggestedDate);
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
    if (done?.ok === true) await onDone();
  };
  return (
    <ActForm
      title={t('caseApology.title')}
      button={t('caseApology.sign')}
      action={action}
      errors={shown}
      onSubmit={sign}
      onClose={onClose}
    >
      <TextArea
        id="/reason"
        label={t('caseApology.reason')}
        maxLength={LONGEST_REASON}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
      />
      <DateInput
        id="/newDate"
        label={t('caseApology.newDate')}
        hint={t('caseApology.newDateHint')}
        error={errorOf('/newDate')}
        value={newDate}
        onChange={setNewDate}
      />
      <p className="soft">{t('caseApology.once')}</p>
    </ActForm>
  );
}
