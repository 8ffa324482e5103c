import { useEffect, useRef, useState } from 'react';
import { t } from '#/i18n/translate';
import { problemKind, type Outcome } from '#/api/outcome';
import type { IncomingDocument, NewIncomingDocument, Problem } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { AgencySearch } from '#/features/registry/agency-search';
import { typeChoices } from '#/features/registry/document-types';
import { NO_PAPER, paperBody, paperOf, wrongPaper, type TypedPaper } from '#/features/registry/paper-words';
import { urgencyChoices } from '#/features/registry/registry-words';
import { useDeed } from '#/features/registry/use-deed';

export interface EnterDialogProps {
  readonly title: string;
  readonly agencyId: string;
  /** What was entered and is corrected. */
  readonly before?: IncomingDocument;
  readonly run: (paper: NewIncomingDocument) => Promise<Outcome<IncomingDocument>>;
  readonly onDone: (document: IncomingDocument) => void;
  readonly onStale?: () => void;
  readonly onClose: () => void;
}

type Box =
  'senderCode' | 'number' | 'notation' | 'otherType' | 'signerName' | 'signerPosition' | 'pages' | 'description';

/** Enters a document that came on paper, or corrects it; one that looks like another stays when the clerk says so. */
export function EnterDialog({ title, agencyId, before, run, onDone, onStale, onClose }: EnterDialogProps) {
  const [words, setWords] = useState(before === undefined ? NO_PAPER : paperOf(before));
  const [sought, setSought] = useState('');
  const [evenIfDuplicate, setEvenIfDuplicate] = useState(false);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale ?? onClose);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (field: string) => shown.find(error => error.id === `/${field}`)?.message;
  const set = (part: Partial<TypedPaper>) => setWords(typed => ({ ...typed, ...part }));
  const doubled = action.problem !== undefined && problemKind(action.problem) === 'duplicate-document';
  const submit = async () => {
    const wrong = wrongPaper(words, before);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => run({ ...paperBody(words), evenIfDuplicate }));
    if (done?.ok === true) onDone(done.data);
  };
  const box = (
    field: Box,
    label: Parameters<typeof t>[0],
    most: number,
    more: { optional?: boolean; hint?: string } = {},
  ) => (
    <TextInput
      id={`/${field}`}
      label={t(label)}
      {...more}
      error={errorOf(field)}
      value={words[field]}
      onChange={value => set({ [field]: value })}
      autoComplete="off"
      maxLength={most}
    />
  );
  return (
    <ActForm
      title={title}
      action={action}
      errors={shown}
      refusal={
        doubled ? (
          <Doubled problem={action.problem} checked={evenIfDuplicate} onChange={setEvenIfDuplicate} />
        ) : undefined
      }
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        id="/senderName"
        label={t('registry.senderName')}
        hint={t('registry.senderHint')}
        error={errorOf('senderName')}
        value={words.senderName}
        onChange={senderName => {
          set({ senderName });
          setSought(senderName);
        }}
        autoComplete="off"
        maxLength={200}
      />
      <AgencySearch
        agencyId={agencyId}
        words={sought}
        taken={[words.senderCode]}
        onChoose={({ code, name }) => {
          set({ senderCode: code, senderName: name });
          setSought('');
        }}
      />
      {box('senderCode', 'registry.senderCode', 35, { optional: true, hint: t('registry.senderCodeHint') })}
      {box('number', 'registry.number', 11)}
      {box('notation', 'registry.notation', 30, { optional: true })}
      <DateInput
        id="/issuedOn"
        label={t('registry.issuedOn')}
        hint={t('registry.dateHint')}
        error={errorOf('issuedOn')}
        value={words.issuedOn}
        onChange={issuedOn => set({ issuedOn })}
      />
      <Select
        id="/typeName"
        label={t('registry.typeName')}
        error={errorOf('typeName')}
        none={t('registry.otherType')}
        choices={typeChoices()}
        value={words.type}
        onChange={type => set({ type })}
      />
      {words.type === undefined && box('otherType', 'registry.otherTypeName', 100)}
      <TextArea
        id="/subject"
        label={t('registry.subject')}
        hint={t('registry.noSecrets')}
        error={errorOf('subject')}
        value={words.subject}
        onChange={subject => set({ subject })}
        maxLength={500}
      />
      {box('signerName', 'registry.signer', 50, { optional: true })}
      {box('signerPosition', 'registry.signerPosition', 100, { optional: true })}
      {box('pages', 'registry.pages', 3, { optional: true })}
      <Select
        id="/urgency"
        label={t('registry.urgency')}
        always
        choices={urgencyChoices()}
        value={words.urgency}
        onChange={urgency => set({ urgency })}
      />
      <DateInput
        id="/dueOn"
        label={t('registry.dueOn')}
        hint={t('registry.dateHint')}
        optional
        error={errorOf('dueOn')}
        value={words.dueOn}
        onChange={dueOn => set({ dueOn })}
      />
      {box('description', 'registry.description', 500, { optional: true })}
    </ActForm>
  );
}

interface DoubledProps {
  readonly problem: Problem | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Says that a document like it is here, and asks whether it is another; takes the focus, for it may be out of sight. */
function Doubled({ problem, checked, onChange }: DoubledProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  return (
    <div tabIndex={-1} ref={box}>
      <ProblemNotice problem={problem} />
      <Checkbox id="/evenIfDuplicate" label={t('registry.evenIfDuplicate')} checked={checked} onChange={onChange} />
    </div>
  );
}
