import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import type { Delivery, DeliveryMethod } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { deliveryErrors } from '#/features/dossier/draft/delivery-errors';
import { SaveStatus } from '#/features/dossier/draft/save-status';
import type { Draft } from '#/features/dossier/draft/use-draft';

/** How the result is to be received, among the ways that the procedure has. */
export function DeliveryPage({ draft }: { readonly draft: Draft }) {
  const { dossier, procedure, content } = draft;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const goOn = () => {
    const wrong = deliveryErrors(content.delivery);
    setErrors(wrong);
    if (wrong.length > 0) return;
    void draft.saver.flush();
    navigate(paths.check(dossier.id));
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        goOn();
      }}
    >
      <BackLink href={paths.documents(dossier.id)} />
      <ErrorSummary errors={errors} />
      <PageHeading title={t('delivery.title')} wrong={errors.length > 0} />
      <Radios
        id="/delivery/method"
        label={t('tasks.delivery')}
        choices={procedure.delivery.map(method => ({ value: method, label: t(`delivery.${method}`) }))}
        value={content.delivery?.method}
        error={errorOf('/delivery/method')}
        onChange={method => draft.deliver(withMethod(content.delivery, method as DeliveryMethod))}
      />
      {content.delivery?.method === 'POST' && (
        <TextArea
          id="/delivery/postalAddress"
          label={t('delivery.address')}
          hint={t('delivery.addressHint')}
          maxLength={500}
          rows={3}
          error={errorOf('/delivery/postalAddress')}
          value={content.delivery.postalAddress ?? ''}
          onChange={postalAddress =>
            draft.deliver(postalAddress === '' ? { method: 'POST' } : { method: 'POST', postalAddress })
          }
        />
      )}
      <div className="actions">
        <Button type="submit">{t('common.continue')}</Button>
        <SaveStatus state={draft.saving} />
      </div>
    </form>
  );
}

function withMethod(delivery: Delivery | undefined, method: DeliveryMethod): Delivery {
  const address = delivery?.postalAddress;
  return method === 'POST' && address !== undefined ? { method, postalAddress: address } : { method };
}
