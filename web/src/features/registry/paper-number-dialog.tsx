import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { NewPaperDocument, OutgoingEntry } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { documentType, typeChoices } from '#/features/registry/document-types';
import { missing, numberWithin } from '#/features/registry/missing';
import { numberPaper } from '#/features/registry/outgoing';

export interface PaperNumberDialogProps {
  readonly agencyId: string;
  readonly onNumbered: (entry: OutgoingEntry) => void;
  readonly onClose: () => void;
}

const MOST_COPIES = 999;
const NOTHING = { type: 'LETTER', unit: '', subject: '', signerName: '', signerTitle: '', receivers: '', copies: '1' };
type Typed = typeof NOTHING;

/** Gives a document that is issued on paper its number: paper and electronic documents share one series. */
export function PaperNumberDialog({ agencyId, onNumbered, onClose }: PaperNumberDialogProps) {
  const [words, setWords] = useState(NOTHING);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (field: keyof Typed) => shown.find(error => error.id === `/${field}`)?.message;
  const set = (part: Partial<Typed>) => setWords(typed => ({ ...typed, ...part }));
  const submit = async () => {
    const wrong = wrongIn(words);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => numberPaper(agencyId, bodyOf(words)));
    if (done?.ok === true) onNumbered(done.data);
  };
  const box = (field: Exclude<keyof Typed, 'type' | 'subject'>, label: Parameters<typeof t>[0], most: number) => (
    <TextInput
      id={`/${field}`}
      label={t(label)}
      error={errorOf(field)}
      value={words[field]}
      onChange={value => set({ [field]: value })}
      autoComplete="off"
      maxLength={most}
    />
  );
  return (
    <ActForm title={t('registry.numberPaper')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <p>{t('registry.numberPaperHint')}</p>
      <Select
        id="/type"
        label={t('registry.typeName')}
        always
        choices={typeChoices()}
        value={words.type}
        onChange={type => set({ type: documentType(type) })}
      />
      {words.type === 'LETTER' && box('unit', 'registry.unitSymbol', 20)}
      <TextArea
        id="/subject"
        label={t('registry.subject')}
        hint={t('registry.noSecrets')}
        error={errorOf('subject')}
        value={words.subject}
        onChange={subject => set({ subject })}
        maxLength={500}
      />
      {box('signerName', 'registry.signer', 200)}
      {box('signerTitle', 'registry.signerPosition', 200)}
      {box('receivers', 'registry.receivers', 1000)}
      {box('copies', 'registry.copies', 3)}
    </ActForm>
  );
}

function wrongIn({ type, unit, subject, signerName, signerTitle, receivers, copies }: Typed): readonly FieldMessage[] {
  return [
    ...(type === 'LETTER' ? missing([['/unit', unit, 'registry.error.unitSymbol']]) : []),
    ...missing([
      ['/subject', subject, 'registry.error.subject'],
      ['/signerName', signerName, 'registry.error.signer'],
      ['/signerTitle', signerTitle, 'registry.error.signerPosition'],
      ['/receivers', receivers, 'registry.error.paperReceivers'],
      ['/copies', copies, 'registry.error.copies'],
    ]),
    ...numberWithin('/copies', copies, MOST_COPIES, 'registry.error.copies'),
  ];
}

function bodyOf({ type, unit, subject, signerName, signerTitle, receivers, copies }: Typed): NewPaperDocument {
  return {
    type: documentType(type),
    ...(type === 'LETTER' ? { unit: unit.trim() } : {}),
    subject: subject.trim(),
    signerName: signerName.trim(),
    signerTitle: signerTitle.trim(),
    receivers: receivers.trim(),
    copies: Number(copies),
  };
}
