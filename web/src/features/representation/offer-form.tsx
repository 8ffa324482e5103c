import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import type { RepresentationOffer } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { LeaveFields } from '#/features/representation/leave-fields';
import { makeOffer } from '#/features/representation/make-offer';
import { EMPTY_LEAVE, leaveErrors, newLeave } from '#/features/representation/representation-values';

/** Before the ids: the other form of the page asks the same. */
const PREFIX = 'link';
const DAYS_OPEN = ['2', '3', '7'];

/** What a link gives, and for how long it can be used. */
export function OfferForm({ onMade }: { readonly onMade: (offer: RepresentationOffer) => void }) {
  const { value: values, change, forget } = useKept('offer', { ...EMPTY_LEAVE, daysOpen: '3' });
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = leaveErrors(values);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const made = await action.run(() => makeOffer({ ...newLeave(values), daysOpen: Number(values.daysOpen) }));
    if (made?.ok !== true) return;
    forget();
    onMade(made.data);
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t('offer.lead')}</p>
      <ErrorSummary errors={shown.map(({ id, message }) => ({ id: PREFIX + id, message }))} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <LeaveFields values={values} change={change} errorOf={errorOf} prefix={PREFIX} />
      <Select
        id={`${PREFIX}/daysOpen`}
        label={t('offer.daysOpen')}
        choices={DAYS_OPEN.map(value => ({ value, label: t('offer.days', { count: value }) }))}
        always
        error={errorOf('/daysOpen')}
        value={values.daysOpen}
        onChange={days => change({ daysOpen: days ?? '3' })}
      />
      <Button type="submit" busy={action.busy}>
        {t('offer.make')}
      </Button>
    </form>
  );
}
