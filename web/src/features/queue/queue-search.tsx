import { useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { TextInput } from '#/ui/text-input';

export interface QueueSearchProps {
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

export const SEARCH_ID = 'queue-search';

/** Searches within the queue. */
export function QueueSearch({ q, onSearch }: QueueSearchProps) {
  const [typed, setTyped] = useState(q);
  return (
    <form
      className="queue-search"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextInput
        id={SEARCH_ID}
        type="search"
        label={t('queue.search')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      <Button type="submit" look="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}
