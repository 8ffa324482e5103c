import { useState } from 'react';
import { formatAgency } from '#/i18n/agency-code';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { TextArea } from '#/ui/text-area';
import { TickList } from '#/ui/tick-list';
import { recall } from '#/features/registry/requests';

export interface RecallDialogProps {
  readonly read: OutgoingDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for a document back: why, and from whom. */
export function RecallDialog({ read, onDone, onClose }: RecallDialogProps) {
  const receivers = read.details.receivers.filter(({ code }) => mayHaveIt(read, code));
  const [reason, setReason] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>(receivers.map(({ code }) => code));
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const missing = [
      ...(ticked.length === 0 ? [{ id: '/receiverCodes', message: t('registry.error.recallFrom') }] : []),
      ...(reason.trim() === '' ? [{ id: '/reason', message: t('registry.error.why') }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    const done = await action.run(() => recall(read.document.id, reason.trim(), ticked));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.recall')} dangerous action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <TickList
        id="/receiverCodes"
        label={t('registry.recallFrom')}
        hint={t('registry.recallHint')}
        error={errorOf('/receiverCodes')}
        choices={receivers.map(({ code, name }) => ({ value: code, label: formatAgency(name, code) }))}
        ticked={ticked}
        onChange={setTicked}
      />
      <TextArea
        id="/reason"
        label={t('registry.why')}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
      />
    </ActForm>
  );
}

/** Who refused a document or gave it back has nothing to give back. */
function mayHaveIt({ deliveries }: OutgoingDocument, code: string): boolean {
  const { statusCode } = deliveries.find(({ receiverCode }) => receiverCode === code) ?? {};
  return statusCode !== '02' && statusCode !== '15';
}
