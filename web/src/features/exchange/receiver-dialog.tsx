import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { ExchangeTrouble } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextInput } from '#/ui/text-input';
import { sendAgain } from '#/features/exchange/troubles';

export interface ReceiverDialogProps {
  readonly agencyId: string;
  readonly trouble: ExchangeTrouble;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const LONGEST_CODE = 35;

/** Sends a document again to another receiver than before. */
export function ReceiverDialog({ agencyId, trouble, onDone, onClose }: ReceiverDialogProps) {
  const [code, setCode] = useState(trouble.partner ?? '');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const missing = code.trim() === '' ? [{ id: '/receiverCode', message: t('exchange.error.receiver') }] : [];
    setErrors(missing);
    if (missing.length > 0) return;
    const sent = await action.run(() => sendAgain(agencyId, trouble.id, code.trim()));
    if (sent?.ok === true) onDone();
  };
  return (
    <ActForm
      title={t('exchange.otherReceiver')}
      button={t('exchange.sendAgain')}
      action={action}
      errors={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        id="/receiverCode"
        label={t('exchange.receiverCode')}
        hint={t('exchange.receiverHint')}
        error={shown.find(({ id }) => id === '/receiverCode')?.message}
        value={code}
        onChange={setCode}
        autoComplete="off"
        width="medium"
        maxLength={LONGEST_CODE}
      />
    </ActForm>
  );
}
