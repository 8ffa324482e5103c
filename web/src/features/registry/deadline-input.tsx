import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { DateInput, type DateInputProps } from '#/ui/date-input';
import { dayOff, getCalendar } from '#/features/registry/days';

const DAY = /^(\d{4})-\d{2}-\d{2}$/;

/** The last day for something; says so when nobody works then. */
export function DeadlineInput(props: DateInputProps) {
  const year = DAY.exec(props.value)?.[1];
  const calendar = useResource(year && `calendar ${year}`, () => getCalendar(Number(year)));
  const off = calendar.state === 'ready' ? dayOff(calendar.data, props.value) : undefined;
  return (
    <>
      <DateInput hint={t('registry.dateHint')} {...props} />
      <p className="field__hint" role="status">
        {off}
      </p>
    </>
  );
}
