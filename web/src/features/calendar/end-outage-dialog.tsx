import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outage } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { TextInput } from '#/ui/text-input';
import { idsIn, type Changes } from '#/features/calendar/changes';
import { instantOf, NO_MOMENT } from '#/features/calendar/moment';
import { MomentInput } from '#/features/calendar/moment-input';
import { outageStretch } from '#/features/calendar/outage-stretch';
import { endOutage } from '#/features/calendar/outages';

export interface EndOutageDialogProps {
  readonly outage: Outage;
  readonly changes: Changes;
  readonly onClose: () => void;
}

/** Asks when an outage ended, or will. */
export function EndOutageDialog({ outage, changes, onClose }: EndOutageDialogProps) {
  const [to, setTo] = useState(NO_MOMENT);
  const [reason, setReason] = useState('');
  const [unread, setUnread] = useState<string>();
  const action = useAction();
  const wrong = unread === undefined ? [] : [{ id: 'end/to', message: unread }];
  const errors = wrong.length > 0 ? wrong : idsIn('end', action.fieldErrors);
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const save = async () => {
    const instant = instantOf(to);
    setUnread(instant === undefined ? t('outage.momentWrong') : undefined);
    if (instant === undefined) return;
    const done = await action.run(() => endOutage(outage.id, instant, reason.trim()));
    if (done?.ok !== true) return;
    onClose();
    await changes.made();
  };
  return (
    <ActForm
      title={t('outage.endTitle')}
      button={t('calendar.save')}
      action={action}
      errors={errors}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{outageStretch(outage)}</p>
      <MomentInput
        id="end/to"
        dayLabel={t('outage.toDay')}
        timeLabel={t('outage.toTime')}
        error={errorOf('end/to')}
        value={to}
        onChange={setTo}
      />
      <TextInput
        id="end/reason"
        label={t('calendar.reason')}
        error={errorOf('end/reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </ActForm>
  );
}
