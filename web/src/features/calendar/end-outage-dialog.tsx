import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outage } from '#/api/types';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';
import { instantOf, NO_MOMENT } from '#/features/calendar/moment';
import { MomentInput } from '#/features/calendar/moment-input';
import { outageStretch } from '#/features/calendar/outage-stretch';
import { endOutage } from '#/features/calendar/outages';

export interface EndOutageDialogProps {
  readonly outage: Outage;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Asks when an outage ended, or will. */
export function EndOutageDialog({ outage, onClose, onChanged }: EndOutageDialogProps) {
  const [to, setTo] = useState(NO_MOMENT);
  const [reason, setReason] = useState('');
  const [unread, setUnread] = useState<string>();
  const action = useAction();
  const errorOf = (id: string) => action.fieldErrors.find(error => error.id === id)?.message;
  const save = async () => {
    const instant = instantOf(to);
    setUnread(instant === undefined ? t('outage.momentWrong') : undefined);
    if (instant === undefined) return;
    const done = await action.run(() => endOutage(outage.id, instant, reason.trim()));
    if (done?.ok === true) {
      onClose();
      onChanged();
    }
  };
  return (
    <Dialog title={t('outage.endTitle')} onClose={onClose}>
      <p>{outageStretch(outage)}</p>
      {action.fieldErrors.length === 0 && <ProblemNotice problem={action.problem} />}
      <MomentInput
        id="end-to"
        dayLabel={t('outage.toDay')}
        timeLabel={t('outage.toTime')}
        error={unread ?? errorOf('/to')}
        value={to}
        onChange={setTo}
      />
      <TextInput
        id="end-reason"
        label={t('calendar.reason')}
        error={errorOf('/reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      <div className="buttons">
        <Button busy={action.busy} onClick={() => void save()}>
          {t('calendar.save')}
        </Button>
      </div>
    </Dialog>
  );
}
