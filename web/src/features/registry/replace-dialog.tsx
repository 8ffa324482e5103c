import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { listOutgoing } from '#/features/registry/outgoing';
import { replaceBy } from '#/features/registry/requests';

export interface ReplaceDialogProps {
  readonly read: OutgoingDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Names the document that takes the place of one that was sent, out of the latest that were not sent. */
export function ReplaceDialog({ read, onDone, onClose }: ReplaceDialogProps) {
  const { id, agencyId } = read.document;
  const latest = useResource(`to replace ${id}`, () => listOutgoing(agencyId, { words: '', state: undefined }));
  const [replacementId, setReplacementId] = useState<string>();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (field: string) => shown.find(error => error.id === field)?.message;
  const submit = async () => {
    const missing = [
      ...(replacementId === undefined ? [{ id: '/replacementId', message: t('registry.error.replacement') }] : []),
      ...(reason.trim() === '' ? [{ id: '/reason', message: t('registry.error.why') }] : []),
    ];
    setErrors(missing);
    if (missing.length > 0 || replacementId === undefined) return;
    const done = await action.run(() => replaceBy(id, replacementId, reason.trim()));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.replace')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Notice kind="info">{t('registry.replaceHint')}</Notice>
      <Loaded of={latest}>
        {({ items }) => (
          <Select
            id="/replacementId"
            label={t('registry.replacement')}
            error={errorOf('/replacementId')}
            choices={items
              .filter(({ state }) => state !== 'SENT' && state !== 'DROPPED')
              .map(({ id: value, symbol, notation, subject }) => ({
                value,
                label: `${symbol ?? `…/${notation}`} – ${subject}`,
              }))}
            value={replacementId}
            onChange={setReplacementId}
          />
        )}
      </Loaded>
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
