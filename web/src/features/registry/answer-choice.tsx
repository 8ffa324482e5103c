import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import type { Choice } from '#/ui/radios';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { useSettled } from '#/ui/use-settled';
import { listPossibleAnswers } from '#/features/registry/answers';

/** A line of the register that was chosen. */
export type ChosenAnswer = Choice;

export interface AnswerChoiceProps {
  readonly documentId: string;
  readonly value: ChosenAnswer | undefined;
  readonly error: string | undefined;
  readonly onChange: (answer: ChosenAnswer | undefined) => void;
}

/** One of the documents that were sent since the question came; what was chosen stays while others are looked for. */
export function AnswerChoice({ documentId, value, error, onChange }: AnswerChoiceProps) {
  const [words, setWords] = useState('');
  const settled = useSettled(words.trim());
  const found = useResource(`possible answers ${documentId} ${settled}`, () =>
    listPossibleAnswers(documentId, settled),
  );
  return (
    <>
      <TextInput
        id="answer-words"
        type="search"
        label={t('registry.answerSearch')}
        optional
        value={words}
        onChange={setWords}
        autoComplete="off"
        maxLength={200}
      />
      <Loaded of={found}>
        {({ items }) => {
          const offered = items.map(({ id, symbol, issuedOn, subject, toSender }) => ({
            value: id,
            label:
              t('registry.answerLine', { symbol, on: formatDate(issuedOn), subject }) +
              (toSender ? ` (${t('registry.toTheSender')})` : ''),
          }));
          const kept = value === undefined || offered.some(one => one.value === value.value) ? [] : [value];
          const choices = [...kept, ...offered];
          return (
            <Select
              id="/answerId"
              label={t('registry.answer')}
              hint={t(items.length === 0 ? 'registry.noAnswerSent' : 'registry.answerHint')}
              optional
              none={t('registry.noAnswer')}
              error={error}
              choices={choices}
              value={value?.value}
              onChange={id => onChange(choices.find(one => one.value === id))}
            />
          );
        }}
      </Loaded>
    </>
  );
}
