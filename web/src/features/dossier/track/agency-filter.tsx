import { useState } from 'react';
import { inLanguage, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { AgencyList } from '#/ui/agency-list';
import { Button } from '#/ui/button';
import { TextInput } from '#/ui/text-input';
import { useSought } from '#/ui/use-sought';
import { getAgency, searchAgencies } from '#/features/dossier/track/agencies';

export interface AgencyFilterProps {
  /** The id of the one that was chosen, or nothing. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One agency out of some hundreds, found by its name. */
export function AgencyFilter({ value, onChange }: AgencyFilterProps) {
  const [typed, setTyped] = useState('');
  const sought = useSought(typed);
  const found = useResource(sought === undefined ? undefined : `agencies ${sought}`, () =>
    searchAgencies(sought ?? ''),
  );
  const chosen = useResource(value === '' ? undefined : `agency ${value}`, () => getAgency(value));
  if (value !== '') {
    const name = chosen.state === 'ready' ? inLanguage(chosen.data.name, chosen.data.nameEn) : '…';
    return (
      <div className="field">
        <p role="status">{t('filter.agencyChosen', { name })}</p>
        <Button look="secondary" onClick={() => onChange('')}>
          {t('filter.agencyDrop')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <TextInput
        id="agency"
        type="search"
        label={t('filter.agency')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      {sought !== undefined && (
        <AgencyList
          found={found}
          onChoose={({ id }) => {
            setTyped('');
            onChange(id);
          }}
        />
      )}
    </div>
  );
}
