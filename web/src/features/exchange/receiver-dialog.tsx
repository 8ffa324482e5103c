import { useState } from 'react';
import { formatAgency } from '#/i18n/agency-code';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { ExchangeTrouble, OutgoingReceiver } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { AgencyList } from '#/ui/agency-list';
import type { FieldMessage } from '#/ui/error-summary';
import { Notice } from '#/ui/notice';
import { TextInput } from '#/ui/text-input';
import { useSought } from '#/ui/use-sought';
import { searchReceivers, sendAgain } from '#/features/exchange/troubles';

export interface ReceiverDialogProps {
  readonly agencyId: string;
  readonly trouble: ExchangeTrouble;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Sends a document again to another receiver than before, which is found by its name and shown before it goes there. */
export function ReceiverDialog({ agencyId, trouble, onDone, onClose }: ReceiverDialogProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<OutgoingReceiver>();
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const sought = useSought(typed);
  const found = useResource(sought === undefined ? undefined : `receivers ${agencyId} ${sought}`, () =>
    searchReceivers(agencyId, sought ?? ''),
  );
  const { partner = '', partnerName = partner } = trouble;
  const submit = async () => {
    const missing = chosen === undefined ? [{ id: '/receiverCode', message: t('exchange.error.receiver') }] : [];
    setErrors(missing);
    if (chosen === undefined) return;
    const sent = await action.run(() => sendAgain(agencyId, trouble.id, chosen.code));
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
      <p>{t('exchange.receiverBefore', { name: formatAgency(partnerName, partner) })}</p>
      <TextInput
        id="/receiverCode"
        label={t('exchange.receiver')}
        hint={t('exchange.receiverHint')}
        error={shown.find(({ id }) => id === '/receiverCode')?.message}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={240}
      />
      {sought !== undefined && (
        <AgencyList
          found={found}
          taken={[partner]}
          onChoose={agency => {
            setChosen(agency);
            setTyped('');
          }}
        />
      )}
      {chosen !== undefined && (
        <Notice kind="info" live>
          <p>{t('exchange.goesTo', { name: formatAgency(chosen.name, chosen.code) })}</p>
        </Notice>
      )}
    </ActForm>
  );
}
