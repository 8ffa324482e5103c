import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Loaded } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { actOnIncoming } from '#/features/registry/incoming';
import { listRegister } from '#/features/registry/outgoing';

export interface FinishDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Finishes a document, with the one that answers it out of those that were issued last. */
export function FinishDialog({ read, onDone, onClose }: FinishDialogProps) {
  const issued = useResource(`issued ${read.document.agencyId}`, () => listRegister(read.document.agencyId, ''));
  const [answerId, setAnswerId] = useState<string>();
  const [note, setNote] = useState('');
  const action = useAction();
  const submit = async () => {
    const done = await action.run(() => actOnIncoming(read, { kind: 'FINISH', text: note.trim(), answerId }));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm
      title={t('registry.act.finish')}
      action={action}
      errors={action.fieldErrors}
      onSubmit={submit}
      onClose={onClose}
    >
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
      <TextArea id="/note" label={t('registry.note')} optional value={note} onChange={setNote} maxLength={1000} />
    </ActForm>
  );
}
