import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { DateInput } from '#/ui/date-input';
import { Loaded } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { TickList } from '#/ui/tick-list';
import { listProcedureNames } from '#/api/list-procedure-names';
import {
  ACTIONS,
  withSight,
  type LeaveValues,
  type ScopeValues,
} from '#/features/representation/representation-values';

export interface LeaveFieldsProps {
  readonly values: LeaveValues;
  readonly change: (values: Partial<LeaveValues>) => void;
  readonly errorOf: (id: string) => string | undefined;
  /** What the ids begin with where there is another such form on the page. */
  readonly prefix?: string;
}

export interface ScopeFieldsProps {
  readonly values: ScopeValues;
  readonly change: (values: Partial<ScopeValues>) => void;
  readonly errorOf: (id: string) => string | undefined;
  /** What the ids begin with where there is another such form on the page. */
  readonly prefix?: string;
}

/** How far somebody may act for me, and until when. */
export function LeaveFields({ values, change, errorOf, prefix = '' }: LeaveFieldsProps) {
  return (
    <>
      <TickList
        id={`${prefix}/actions`}
        label={t('representation.actions')}
        hint={t('representation.actionsHint')}
        choices={ACTIONS.map(value => ({ value, label: t(`representation.action.${value}`) }))}
        error={errorOf('/actions')}
        ticked={values.actions}
        onChange={actions => change({ actions: withSight(actions) })}
      />
      <ScopeFields values={values} change={change} errorOf={errorOf} prefix={prefix} />
    </>
  );
}

/** For which procedures, and until when. */
export function ScopeFields({ values, change, errorOf, prefix = '' }: ScopeFieldsProps) {
  return (
    <>
      <Radios
        id={`${prefix}/scope`}
        label={t('representation.scope')}
        choices={[
          { value: 'ALL', label: t('representation.allProcedures') },
          { value: 'SOME', label: t('representation.someProcedures') },
        ]}
        error={errorOf('/scope')}
        value={values.scope}
        onChange={scope => change({ scope: scope === 'SOME' ? 'SOME' : 'ALL' })}
      />
      {values.scope === 'SOME' && (
        <ProcedureTicks
          prefix={prefix}
          error={errorOf('/procedures')}
          ticked={values.procedures}
          onChange={procedures => change({ procedures })}
        />
      )}
      <DateInput
        id={`${prefix}/validUntil`}
        label={t('representation.validUntil')}
        hint={t('representation.validUntilHint')}
        error={errorOf('/validUntil')}
        value={values.validUntil}
        onChange={validUntil => change({ validUntil })}
      />
    </>
  );
}

interface ProcedureTicksProps {
  readonly prefix: string;
  readonly error: string | undefined;
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

function ProcedureTicks({ prefix, error, ticked, onChange }: ProcedureTicksProps) {
  const procedures = useResource('procedure names', listProcedureNames);
  return (
    <Loaded of={procedures}>
      {items => (
        <TickList
          id={`${prefix}/procedures`}
          label={t('representation.procedures')}
          choices={items.map(({ code, name }) => ({ value: code, label: name }))}
          error={error}
          ticked={ticked}
          onChange={onChange}
        />
      )}
    </Loaded>
  );
}
