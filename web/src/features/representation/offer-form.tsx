import { t } from '#/i18n/translate';
import type { RepresentationOffer } from '#/api/types';
import { Select } from '#/ui/select';
import { LeaveFields } from '#/features/representation/leave-fields';
import { makeOffer } from '#/features/representation/make-offer';
import { EMPTY_LEAVE, leaveErrors, newLeave } from '#/features/representation/representation-values';
import { TypedForm, useTyped } from '#/features/representation/typed-form';

/** Before the ids: the other form of the page asks the same. */
const PREFIX = 'link';
const DAYS_OPEN = ['2', '3', '7'];
const EMPTY = { ...EMPTY_LEAVE, daysOpen: '3' };

/** What a link gives, and for how long it can be used. */
export function OfferForm({ onMade }: { readonly onMade: (offer: RepresentationOffer) => void }) {
  const typed = useTyped('offer', EMPTY, leaveErrors);
  const { values, change, errorOf } = typed;
  const make = async () => {
    const { daysOpen, ...leave } = values;
    const made = await typed.send(() => makeOffer({ ...newLeave(leave), daysOpen: Number(daysOpen) }));
    if (made !== undefined) onMade(made);
  };
  return (
    <TypedForm typed={typed} prefix={PREFIX} button={t('offer.make')} onSend={() => void make()}>
      <p>{t('offer.lead')}</p>
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
    </TypedForm>
  );
}
