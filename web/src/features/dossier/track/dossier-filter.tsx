import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Button, ButtonLink } from '#/ui/button';
import { Checkbox } from '#/ui/checkbox';
import { DateInput } from '#/ui/date-input';
import { Details } from '#/ui/details';
import { paths } from '#/ui/paths';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { statusText } from '#/features/dossier/status-tag';
import { addressOf, hasMore, type DossierTerms } from '#/features/dossier/track/dossier-terms';
import { listFollowedOwners } from '#/features/dossier/track/list-followed-owners';

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'RESOLVED',
  'RESULT_RETURNED',
  'REFUSED',
  'WITHDRAWN',
  'STOPPED',
] as const;

const DUE = ['LATE', 'SOON'] as const;

type Change = (values: Partial<DossierTerms>) => void;

/** What the list is narrowed by; the address has it, so that it can be kept and gone back to. */
export function DossierFilter({ terms }: { readonly terms: DossierTerms }) {
  const [typed, setTyped] = useState(terms);
  const [, navigate] = useLocation();
  const show = (values: DossierTerms) => navigate(addressOf(values), { replace: true });
  const change: Change = values => setTyped({ ...typed, ...values });
  return (
    <form
      role="search"
      onSubmit={event => {
        event.preventDefault();
        show({ ...typed, q: typed.q.trim() });
      }}
    >
      <div className="filter-row">
        <TextInput
          id="q"
          type="search"
          label={t('dossiers.search')}
          value={typed.q}
          onChange={q => change({ q })}
          autoComplete="off"
          maxLength={100}
        />
        <Select
          id="status"
          label={t('dossiers.status')}
          none={t('common.all')}
          choices={STATUSES.map(value => ({ value, label: statusText(value) }))}
          value={typed.status}
          onChange={chosen => show({ ...typed, q: typed.q.trim(), status: chosen ?? '' })}
        />
        <Button type="submit" look="secondary">
          {t('common.search')}
        </Button>
      </div>
      <Details summary={t('filter.more')} open={hasMore(terms)}>
        <MoreFilters typed={typed} change={change} />
        <div className="buttons">
          <Button type="submit" look="secondary">
            {t('common.search')}
          </Button>
          <ButtonLink look="plain" href={paths.dossiers}>
            {t('filter.clear')}
          </ButtonLink>
        </div>
      </Details>
    </form>
  );
}

function MoreFilters({ typed, change }: { readonly typed: DossierTerms; readonly change: Change }) {
  const owners = useResource('followed owners', listFollowedOwners);
  return (
    <>
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
      <Select
        id="due"
        label={t('filter.due')}
        none={t('common.all')}
        choices={DUE.map(value => ({ value, label: t(`filter.due.${value}`) }))}
        value={typed.due}
        onChange={due => change({ due: due ?? '' })}
      />
      <Checkbox
        id="waiting"
        label={t('filter.waiting')}
        checked={typed.waiting !== ''}
        onChange={checked => change({ waiting: checked ? '1' : '' })}
      />
      <DateInput
        id="from"
        label={t('filter.filedFrom')}
        hint={t('filter.dateHint')}
        value={typed.from}
        onChange={from => change({ from })}
      />
      <DateInput
        id="to"
        label={t('filter.filedTo')}
        hint={t('filter.dateHint')}
        value={typed.to}
        onChange={to => change({ to })}
      />
    </>
  );
}
