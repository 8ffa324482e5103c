import { useEffect } from 'react';
import { language, t } from '#/i18n/translate';
import { getProcedure } from '#/api/get-procedure';
import { useResource } from '#/api/resource';
import { API } from '#/api/session-fetch';
import type { DeliveryMethod, Owner } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import type { FieldMessage } from '#/ui/error-summary';
import { FilePicker } from '#/ui/file-picker';
import { Loaded } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { Select } from '#/ui/select';
import type { TableValues } from '#/features/dossier/batch/table-values';
import { AgencyChoice } from '#/features/dossier/draft/agency-choice';
import { listOwners } from '#/features/dossier/draft/list-owners';

export interface TableDetailsProps {
  readonly procedureCode: string;
  readonly values: TableValues;
  readonly errors: readonly FieldMessage[];
  readonly change: (values: Partial<TableValues>) => void;
}

/** All that depends on the procedure: its owners, its agencies, its ways to receive results, its columns. */
export function TableDetails({ procedureCode, values, errors, change }: TableDetailsProps) {
  const owners = useResource(`owners ${procedureCode}`, () => listOwners(procedureCode));
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const template = new URLSearchParams({ procedure: procedureCode, language: language() }).toString();
  return (
    <>
      <Loaded of={owners}>
        {list => (
          <OwnerChoice
            owners={list}
            value={values.owner}
            error={errorOf('owner')}
            onChange={owner => change({ owner })}
          />
        )}
      </Loaded>
      <AgencyChoice
        procedureCode={procedureCode}
        value={values.agency}
        error={errorOf('agency')}
        onChange={agency => change({ agency })}
      />
      <DeliveryChoice
        procedureCode={procedureCode}
        value={values.delivery}
        onChange={delivery => change({ delivery })}
      />
      <h3>{t('batch.table')}</h3>
      <p>{t('batch.templateHint')}</p>
      <p>
        <DownloadLink href={`${API}/dossier-batches/template.csv?${template}`}>{t('batch.template')}</DownloadLink>
      </p>
      <FilePicker
        id="table"
        label={t('batch.table')}
        hint={t('batch.tableHint')}
        accept={['.csv', 'text/csv']}
        error={errorOf('table')}
        onFiles={([file]) => change({ file })}
      />
      <p role="status">{values.file !== undefined && t('batch.file', { name: values.file.name })}</p>
    </>
  );
}

interface OwnerChoiceProps {
  readonly owners: readonly Owner[];
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (owner: string | undefined) => void;
}

function OwnerChoice({ owners, value, error, onChange }: OwnerChoiceProps) {
  const only = owners.length === 1 ? owners[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) onChange(only);
  }, [only]);
  if (owners.length === 1) return null;
  const choices = owners.map(({ id, name, self }) => ({ value: id, label: self ? t('start.self', { name }) : name }));
  return (
    <Radios id="owner" label={t('start.owner')} choices={choices} value={value} error={error} onChange={onChange} />
  );
}

interface DeliveryChoiceProps {
  readonly procedureCode: string;
  readonly value: DeliveryMethod | undefined;
  readonly onChange: (method: DeliveryMethod | undefined) => void;
}

/** One way for all; by post goes to an address of each, which is written in the drafts. */
function DeliveryChoice({ procedureCode, value, onChange }: DeliveryChoiceProps) {
  const procedure = useResource(`procedure ${procedureCode}`, () => getProcedure(procedureCode));
  if (procedure.state !== 'ready') return null;
  const methods = procedure.data.delivery.filter(method => method !== 'POST');
  return (
    <Select
      id="delivery"
      label={t('batch.delivery')}
      none={t('batch.deliveryLater')}
      choices={methods.map(method => ({ value: method, label: t(`delivery.${method}`) }))}
      value={value}
      onChange={chosen => onChange(methods.find(method => method === chosen))}
    />
  );
}
