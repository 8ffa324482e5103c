import { t } from '#/i18n/translate';
import { listProcedureNames } from '#/api/list-procedure-names';
import { useResource } from '#/api/resource';
import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { AgencyFilter } from '#/features/dossier/track/agency-filter';
import type { DossierTerms } from '#/features/dossier/track/dossier-terms';
import { listFollowedOwners } from '#/features/dossier/track/list-followed-owners';

const DUE = ['LATE', 'SOON'] as const;

export interface MoreFiltersProps {
  readonly typed: DossierTerms;
  readonly errors: readonly FieldMessage[];
  readonly change: (values: Partial<DossierTerms>) => void;
}

/** What most people do not narrow the list by. */
export function MoreFilters({ typed, errors, change }: MoreFiltersProps) {
  const owners = useResource('followed owners', listFollowedOwners);
  const procedures = useResource('procedure names', listProcedureNames);
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  return (
    <div className="filter-grid">
      {owners.state === 'ready' && owners.data.size > 1 && (
        <Select
          id="owner"
          label={t('filter.owner')}
          none={t('common.all')}
          choices={[...owners.data].map(([value, label]) => ({ value, label }))}
          value={typed.owner}
          onChange={owner => change({ owner: owner ?? '' })}
        />
      )}
      {procedures.state === 'ready' && (
        <Select
          id="procedure"
          label={t('filter.procedure')}
          none={t('common.all')}
          choices={procedures.data.map(({ code, name }) => ({ value: code, label: name }))}
          value={typed.procedure}
          onChange={procedure => change({ procedure: procedure ?? '' })}
        />
      )}
      <TextInput
        id="reference"
        label={t('filter.reference')}
        value={typed.reference}
        onChange={reference => change({ reference })}
        autoComplete="off"
        maxLength={60}
      />
      <AgencyFilter value={typed.agency} onChange={agency => change({ agency })} />
      <Select
        id="due"
        label={t('filter.due')}
        none={t('common.all')}
        choices={DUE.map(value => ({ value, label: t(`filter.due.${value}`) }))}
        value={typed.due}
        onChange={due => change({ due: due ?? '' })}
      />
      <DateInput
        id="from"
        label={t('filter.filedFrom')}
        hint={t('filter.dateHint')}
        error={errorOf('from')}
        value={typed.from}
        onChange={from => change({ from })}
      />
      <DateInput
        id="to"
        label={t('filter.filedTo')}
        hint={t('filter.dateHint')}
        error={errorOf('to')}
        value={typed.to}
        onChange={to => change({ to })}
      />
      <Checkbox
        id="waiting"
        label={t('filter.waiting')}
        checked={typed.waiting !== ''}
        onChange={checked => change({ waiting: checked ? '1' : '' })}
      />
    </div>
  );
}
