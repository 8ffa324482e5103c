import { useState } from 'react';
import { inLanguage, t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useResource } from '#/api/resource';
import type { OfferingAgency } from '#/api/types';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { Radios } from '#/ui/radios';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { useSettled } from '#/ui/use-settled';
import { listOfferingAgencies } from '#/features/dossier/draft/list-offering-agencies';
import { listProvinces } from '#/features/dossier/draft/list-provinces';

export interface AgencyChoiceProps {
  readonly procedureCode: string;
  readonly value: OfferingAgency | undefined;
  readonly error: string | undefined;
  readonly onChange: (agency: OfferingAgency | undefined) => void;
}

/** One of the agencies that take the procedure in, found by province and by name. */
export function AgencyChoice({ procedureCode, value, error, onChange }: AgencyChoiceProps) {
  const [province, setProvince] = useState('');
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim());
  const provinces = useResource('provinces', listProvinces);
  const key = `${procedureCode} ${province} ${q}`;
  const agencies = usePagedList(key, after => listOfferingAgencies(procedureCode, { q, province }, after));
  return (
    <>
      {provinces.state === 'ready' && provinces.data.length > 1 && (
        <Select
          id="province"
          label={t('start.province')}
          none={t('common.all')}
          choices={provinces.data.map(each => ({ value: each.code, label: inLanguage(each.name, each.nameEn) }))}
          value={province}
          onChange={code => setProvince(code ?? '')}
        />
      )}
      <TextInput
        id="agency-name"
        type="search"
        label={t('start.search')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      <Loaded of={agencies.first}>
        {() =>
          agencies.items.length === 0 ? (
            <EmptyState title={t('start.none')}>
              <p>{t('start.noneText')}</p>
            </EmptyState>
          ) : (
            <Radios
              id="agency"
              label={t('dossier.agency')}
              choices={agencies.items.map(choiceOf)}
              value={value?.id}
              error={error}
              onChange={id => onChange(agencies.items.find(each => each.id === id))}
            />
          )
        }
      </Loaded>
      {agencies.hasMore && <MoreButton onMore={agencies.loadMore} />}
      {/* Another province or another word takes the ticked agency out of sight, not out of the answer. */}
      <p role="status">{value !== undefined && t('start.chosen', { name: nameOf(value) })}</p>
    </>
  );
}

function nameOf({ name, nameEn, parentName, parentNameEn }: OfferingAgency): string {
  return [inLanguage(name, nameEn), inLanguage(parentName ?? '', parentNameEn)].filter(Boolean).join(', ');
}

function choiceOf(agency: OfferingAgency) {
  const parent = inLanguage(agency.parentName ?? '', agency.parentNameEn);
  const where = [parent, agency.address].filter(Boolean).join(' · ');
  return { value: agency.id, label: inLanguage(agency.name, agency.nameEn), hint: where === '' ? undefined : where };
}
