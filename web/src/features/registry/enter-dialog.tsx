import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { problemKind } from '#/api/outcome';
import type { IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { enterIncoming } from '#/features/registry/incoming';
import { URGENCIES } from '#/features/registry/registry-words';

export interface EnterDialogProps {
  readonly agencyId: string;
  readonly onEntered: (document: IncomingDocument) => void;
  readonly onClose: () => void;
}

const BOXES = [
  { field: 'senderCode', label: 'registry.senderCode', most: 35 },
  { field: 'senderName', label: 'registry.senderName', most: 200 },
  { field: 'number', label: 'registry.number', most: 11 },
  { field: 'notation', label: 'registry.notation', most: 30 },
  { field: 'typeName', label: 'registry.typeName', most: 100 },
] as const;

const NOTHING = { senderCode: '', senderName: '', number: '', notation: '', typeName: '', subject: '', issuedOn: '' };

/** Enters a document that came on paper; one that looks like another is entered when the clerk says so. */
export function EnterDialog({ agencyId, onEntered, onClose }: EnterDialogProps) {
  const [words, setWords] = useState(NOTHING);
  const [urgency, setUrgency] = useState('NORMAL');
  const [evenIfDuplicate, setEvenIfDuplicate] = useState(false);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (field: string) => shown.find(error => error.id === `/${field}`)?.message;
  const doubled = action.problem !== undefined && problemKind(action.problem) === 'duplicate-document';
  const submit = async () => {
    const missing = (Object.keys(NOTHING) as (keyof typeof NOTHING)[])
      .filter(field => field !== 'notation' && words[field].trim() === '')
      .map(field => ({ id: `/${field}`, message: t('registry.error.needed') }));
    setErrors(missing);
    if (missing.length > 0) return;
    const body = { ...words, urgency: URGENCIES.find(one => one === urgency) ?? 'NORMAL', evenIfDuplicate };
    const done = await action.run(() => enterIncoming(agencyId, body));
    if (done?.ok === true) onEntered(done.data);
  };
  return (
    <ActForm title={t('registry.enter')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      {BOXES.map(({ field, label, most }) => (
        <TextInput
          key={field}
          id={`/${field}`}
          label={t(label)}
          optional={field === 'notation'}
          error={errorOf(field)}
          value={words[field]}
          onChange={value => setWords({ ...words, [field]: value })}
          autoComplete="off"
          maxLength={most}
        />
      ))}
      <DateInput
        id="/issuedOn"
        label={t('registry.issuedOn')}
        error={errorOf('issuedOn')}
        value={words.issuedOn}
        onChange={issuedOn => setWords({ ...words, issuedOn })}
      />
      <TextArea
        id="/subject"
        label={t('registry.subject')}
        hint={t('registry.noSecrets')}
        error={errorOf('subject')}
        value={words.subject}
        onChange={subject => setWords({ ...words, subject })}
        maxLength={500}
      />
      <Select
        id="/urgency"
        label={t('registry.urgency')}
        choices={URGENCIES.map(one => ({ value: one, label: t(`registry.urgency.${one}`) }))}
        value={urgency}
        onChange={value => setUrgency(value ?? 'NORMAL')}
      />
      {(doubled || evenIfDuplicate) && (
        <Checkbox
          id="/evenIfDuplicate"
          label={t('registry.evenIfDuplicate')}
          checked={evenIfDuplicate}
          onChange={setEvenIfDuplicate}
        />
      )}
    </ActForm>
  );
}
