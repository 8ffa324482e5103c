import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { NoticeSettings } from '#/api/types';
import { Checkbox } from '#/ui/checkbox';
import type { FieldMessage } from '#/ui/error-summary';
import { TextInput } from '#/ui/text-input';
import { TickList } from '#/ui/tick-list';
import { SavedForm, useSaving } from '#/features/account/saved-form';
import { changeNoticeSettings } from '#/features/account/told/change-notice-settings';

const WAYS = ['push', 'sms', 'mail'] as const;
const ENDS = ['from', 'to'] as const;
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
  const [missing, setMissing] = useState<readonly FieldMessage[]>([]);
  const saving = useSaving({ version: settings.version, onStale, onSaved });
  const errors = missing.length > 0 ? missing : saving.action.fieldErrors;
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const save = async () => {
    const empty = isQuiet ? ENDS.filter(end => hours[end] === '') : [];
    setMissing(empty.map(end => ({ id: `/quietHours/${end}`, message: t('told.error.time') })));
    if (empty.length > 0) return;
    const chosen = { push: ways.includes('push'), sms: ways.includes('sms'), mail: ways.includes('mail') };
    await saving.save(version => changeNoticeSettings(version, { ...chosen, ...(isQuiet && { quietHours: hours }) }));
  };
  return (
    <SavedForm saving={saving} errors={errors} savedText={t('told.saved')} onSave={() => void save()}>
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
        ENDS.map(end => (
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
    </SavedForm>
  );
}
