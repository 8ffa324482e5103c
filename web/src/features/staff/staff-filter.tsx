import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { AdministeredAgency, StaffState } from '#/api/types';
import { Button } from '#/ui/button';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import type { StaffQuestion } from '#/features/staff/staff';
import { STATES } from '#/features/staff/staff-words';

export interface StaffFilterProps {
  readonly question: StaffQuestion;
  readonly agencies: readonly AdministeredAgency[];
  readonly onAsk: (question: StaffQuestion) => void;
}

/** Narrows the list by name, agency and state. */
export function StaffFilter({ question, agencies, onAsk }: StaffFilterProps) {
  const [words, setWords] = useState(question.words);
  return (
    <form
      className="staff__filter"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        onAsk({ ...question, words: words.trim() });
      }}
    >
      <TextInput
        id="staff-words"
        type="search"
        label={t('staff.search')}
        value={words}
        onChange={setWords}
        autoComplete="off"
        maxLength={200}
      />
      {agencies.length > 1 && (
        <Select
          id="staff-agency"
          label={t('staff.agency')}
          none={t('staff.allAgencies')}
          choices={agencies.map(({ code, name }) => ({ value: code, label: name }))}
          value={question.agency}
          onChange={agency => onAsk({ ...question, words: words.trim(), agency })}
        />
      )}
      <Select
        id="staff-state"
        label={t('staff.state')}
        none={t('common.all')}
        choices={STATES.map(state => ({ value: state, label: t(`staff.state.${state}`) }))}
        value={question.state}
        onChange={state => onAsk({ ...question, words: words.trim(), state: stateOf(state) })}
      />
      <Button type="submit" look="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}

function stateOf(value: string | undefined): StaffState | undefined {
  return STATES.find(state => state === value);
}
