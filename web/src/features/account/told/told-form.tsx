import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { problemKind } from '#/api/outcome';
import type { NoticeSettings } from '#/api/types';
import { Button } from '#/ui/button';
import { Checkbox } from '#/ui/checkbox';
import { ErrorSummary } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { TextInput } from '#/ui/text-input';
import { TickList } from '#/ui/tick-list';
import { changeNoticeSettings } from '#/features/account/told/change-notice-settings';

const WAYS = ['push', 'sms', 'mail'] as const;
const NIGHT = { from: '22:00', to: '06:00' };

export interface ToldFormProps {
  readonly settings: NoticeSettings;
  readonly hasMail: boolean;
  readonly onStale: () => void;
  readonly onSaved: () => void;
}

/** By which ways, and at which hours not. */
export function ToldForm({ settings, hasMail, onStale, onSaved }: ToldFormProps) {
  const [ways, setWays] = useState<readonly (typeof WAYS)[number][]>(WAYS.filter(way => settings[way]));
  const [isQuiet, setQuiet] = useState(settings.quietHours !== undefined);
  const [hours, setHours] = useState(settings.quietHours ?? NIGHT);
  const [version, setVersion] = useState(settings.version);
  const [saved, setSaved] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const action = useAction();
  const errors = [...missing.map(id => ({ id, message: t('told.error.time') })), ...action.fieldErrors];
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const stale = action.problem !== undefined && problemKind(action.problem) === 'stale-version';
  const save = async () => {
    setSaved(false);
    const empty = isQuiet ? (['from', 'to'] as const).filter(end => hours[end] === '') : [];
    setMissing(empty.map(end => `/quietHours/${end}`));
    if (empty.length > 0) return;
    const chosen = { push: ways.includes('push'), sms: ways.includes('sms'), mail: ways.includes('mail') };
    const changed = await action.run(() =>
      changeNoticeSettings(version, { ...chosen, ...(isQuiet && { quietHours: hours }) }),
    );
    if (changed?.ok === true) {
      setVersion(changed.data.version);
      setSaved(true);
      onSaved();
    } else if (changed !== undefined && problemKind(changed.problem) === 'stale-version') onStale();
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <ErrorSummary errors={errors} />
      {errors.length === 0 && !stale && <ProblemNotice problem={action.problem} />}
      <TickList
        id="told-ways"
        label={t('told.ways')}
        hint={hasMail ? undefined : t('told.noMail')}
        choices={WAYS.map(way => ({ value: way, label: t(`told.${way}`) }))}
        ticked={ways}
        onChange={setWays}
      />
      <Checkbox
        id="told-quiet"
        label={t('told.quiet')}
        hint={t('told.quietHint')}
        checked={isQuiet}
        onChange={setQuiet}
      />
      {isQuiet &&
        (['from', 'to'] as const).map(end => (
          <TextInput
            key={end}
            id={`/quietHours/${end}`}
            type="time"
            width="short"
            label={t(`told.${end}`)}
            error={errorOf(`/quietHours/${end}`)}
            value={hours[end]}
            onChange={time => setHours({ ...hours, [end]: time })}
          />
        ))}
      <div className="actions">
        <Button type="submit" busy={action.busy}>
          {t('common.save')}
        </Button>
        <p className="save" role="status">
          {saved && t('told.saved')}
        </p>
      </div>
    </form>
  );
}
