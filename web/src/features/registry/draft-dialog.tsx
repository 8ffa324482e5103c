import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { Outcome } from '#/api/outcome';
import { useResource } from '#/api/resource';
import type { OutgoingDocument, OutgoingWords } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { DeadlineInput } from '#/features/registry/deadline-input';
import { typeChoices } from '#/features/registry/document-types';
import { listPaperKinds } from '#/features/registry/outgoing';
import { bodyOf, NO_WORDS, wordsOf, wrongWords, type TypedWords } from '#/features/registry/outgoing-words';
import { ReceiverPicker } from '#/features/registry/receiver-picker';
import { urgencyChoices } from '#/features/registry/registry-words';
import { useDeed } from '#/features/registry/use-deed';

export interface DraftDialogProps {
  readonly title: string;
  readonly button: string;
  readonly agencyId: string;
  /** Where the officer works: the one that draws it up stands in a letter's symbol. */
  readonly units?: readonly { readonly value: string; readonly label: string }[];
  /** What stands there already of a new one. */
  readonly start?: Partial<TypedWords>;
  /** A document whose words are written anew. */
  readonly before?: OutgoingDocument;
  readonly run: (words: OutgoingWords) => Promise<Outcome<OutgoingDocument>>;
  readonly onDone: (document: OutgoingDocument) => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Writes a document's words: what it is, what it is about, and to whom it goes. */
export function DraftDialog(props: DraftDialogProps) {
  const { title, button, agencyId, units = [], start, before, run, onDone, onStale, onClose } = props;
  const kinds = useResource(`paper kinds ${agencyId}`, () => listPaperKinds(agencyId));
  const [words, setWords] = useState<TypedWords>(
    before === undefined ? { ...NO_WORDS, unitId: units[0]?.value, ...start } : wordsOf(before),
  );
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const set = (part: Partial<TypedWords>) => setWords(typed => ({ ...typed, ...part }));
  const submit = async () => {
    const wrong = wrongWords(words);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => run(bodyOf(words, before)));
    if (done?.ok === true) onDone(done.data);
  };
  return (
    <ActForm title={title} button={button} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      {units.length > 1 && (
        <Select
          id="/unitId"
          label={t('registry.unit')}
          always
          error={errorOf('/unitId')}
          choices={units}
          value={words.unitId}
          onChange={unitId => set({ unitId })}
        />
      )}
      <Select
        id="/type"
        label={t('registry.typeName')}
        always
        choices={typeChoices()}
        value={words.type}
        onChange={type => set({ type })}
      />
      <TextArea
        id="/subject"
        label={t('registry.subject')}
        hint={t('registry.noSecrets')}
        error={errorOf('/subject')}
        value={words.subject}
        onChange={subject => set({ subject })}
        maxLength={500}
      />
      <ReceiverPicker
        agencyId={agencyId}
        value={words.receivers}
        error={errorOf('/receivers')}
        onChange={receivers => set({ receivers })}
      />
      <Select
        id="/urgency"
        label={t('registry.urgency')}
        always
        choices={urgencyChoices()}
        value={words.urgency}
        onChange={urgency => set({ urgency })}
      />
      <TextInput
        id="/copies"
        label={t('registry.copies')}
        error={errorOf('/copies')}
        value={words.copies}
        onChange={copies => set({ copies })}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        maxLength={3}
      />
      <DeadlineInput
        id="/dueOn"
        label={t('registry.answerWantedBy')}
        optional
        error={errorOf('/dueOn')}
        value={words.dueOn}
        onChange={dueOn => set({ dueOn })}
      />
      <TextInput
        id="/description"
        label={t('registry.description')}
        optional
        error={errorOf('/description')}
        value={words.description}
        onChange={description => set({ description })}
        autoComplete="off"
        maxLength={500}
      />
      <Loaded of={kinds}>
        {({ items }) => (
          <Select
            id="/paperKind"
            label={t('registry.paperKind')}
            hint={t('registry.paperKindHint')}
            optional
            none={t('registry.noPaperKind')}
            error={errorOf('/paperKind')}
            choices={items
              .filter(({ listed, code }) => listed || code === before?.details.paperKind)
              .map(({ code, name }) => ({ value: code, label: name }))}
            value={words.paperKind}
            onChange={paperKind => set({ paperKind })}
          />
        )}
      </Loaded>
    </ActForm>
  );
}
