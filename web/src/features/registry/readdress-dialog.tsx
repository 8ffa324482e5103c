import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { OutgoingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { readdress } from '#/features/registry/outgoing';
import { ReceiverPicker, receiversOf, type Receivers } from '#/features/registry/receiver-picker';
import { useDeed } from '#/features/registry/use-deed';

export interface ReaddressDialogProps {
  readonly read: OutgoingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Changes to whom an issued document goes. */
export function ReaddressDialog({ read, onDone, onStale, onClose }: ReaddressDialogProps) {
  const [receivers, setReceivers] = useState<Receivers>({ chosen: read.details.receivers, typed: '' });
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const to = receiversOf(receivers);
    if (to === undefined || to.length === 0) {
      const message = t(to === undefined ? 'registry.error.receivers' : 'registry.error.receiver');
      setErrors([{ id: '/receivers', message }]);
      return;
    }
    setErrors([]);
    const done = await action.run(() => readdress(read, to));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.readdress')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Notice kind="info">{t('registry.readdressHint')}</Notice>
      <ReceiverPicker
        agencyId={read.document.agencyId}
        value={receivers}
        error={shown.find(({ id }) => id === '/receivers')?.message}
        onChange={setReceivers}
      />
    </ActForm>
  );
}
