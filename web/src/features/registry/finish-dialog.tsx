import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { actOnIncoming } from '#/features/registry/incoming';
import { missing } from '#/features/registry/missing';
import { listRegister } from '#/features/registry/outgoing';
import { useDeed } from '#/features/registry/use-deed';

export interface FinishDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Finishes a document, with the one that answers it out of those that were issued last. */
export function FinishDialog({ read, onDone, onStale, onClose }: FinishDialogProps) {
  const issued = useResource(`issued ${read.document.agencyId}`, () => listRegister(read.document.agencyId, ''));
  const [answerId, setAnswerId] = useState<string>();
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = answerId === undefined ? missing([['/note', note, 'registry.error.ending']]) : [];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => actOnIncoming(read, { kind: 'FINISH', text: note.trim(), answerId }));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.act.finish')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Loaded of={issued}>
        {({ items }) => (
          <Select
            id="/answerId"
            label={t('registry.answer')}
            optional
            none={t('registry.noAnswer')}
            choices={items.map(({ id, symbol, subject }) => ({ value: id, label: `${symbol} – ${subject}` }))}
            value={answerId}
            onChange={setAnswerId}
          />
        )}
      </Loaded>
      <TextArea
        id="/note"
        label={t('registry.note')}
        optional={answerId !== undefined}
        error={shown.find(({ id }) => id === '/note')?.message}
        value={note}
        onChange={setNote}
        maxLength={1000}
      />
    </ActForm>
  );
}
