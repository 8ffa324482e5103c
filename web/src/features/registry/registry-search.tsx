import { useState, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { TextInput } from '#/ui/text-input';

export interface RegistrySearchProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What else narrows the list. */
  readonly children?: ReactNode;
}

/** Narrows a register by words. */
export function RegistrySearch({ words, onWords, children }: RegistrySearchProps) {
  const [typed, setTyped] = useState(words);
  return (
    <form
      className="staff__filter"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        onWords(typed.trim());
      }}
    >
      <TextInput
        id="registry-words"
        type="search"
        label={t('registry.search')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={200}
      />
      {children}
      <Button type="submit" look="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}
