import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import { useResource } from '#/api/resource';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { TextInput } from '#/ui/text-input';
import { grantRepresentation } from '#/features/representation/grant-representation';
import { listProcedureNames } from '#/features/representation/list-procedure-names';
import {
  ACTIONS,
  EMPTY_REPRESENTATION,
  newRepresentation,
  representationErrors,
} from '#/features/representation/representation-values';
import { TickList } from '#/ui/tick-list';

/** Who may act for me, how far, and until when. */
export function GrantForm({ onGranted }: { readonly onGranted: (name: string) => void }) {
  const { value: values, change, forget } = useKept('representation', EMPTY_REPRESENTATION);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = representationErrors(values);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const granted = await action.run(() => grantRepresentation(newRepresentation(values)));
    if (granted?.ok !== true) return;
    forget();
    onGranted(granted.data.representativeName);
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <TextInput
        id="/representativeIdentifier"
        label={t('representation.identifier')}
        hint={t('representation.identifierHint')}
        autoComplete="off"
        maxLength={30}
        error={errorOf('/representativeIdentifier')}
        value={values.identifier}
        onChange={identifier => change({ identifier })}
      />
      <TextInput
        id="/representativeName"
        label={t('representation.name')}
        hint={t('representation.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errorOf('/representativeName')}
        value={values.name}
        onChange={name => change({ name })}
      />
      <TickList
        id="/actions"
        label={t('representation.actions')}
        choices={ACTIONS.map(value => ({ value, label: t(`representation.action.${value}`) }))}
        error={errorOf('/actions')}
        ticked={values.actions}
        onChange={actions => change({ actions })}
      />
      <Radios
        id="/scope"
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
          error={errorOf('/procedures')}
          ticked={values.procedures}
          onChange={procedures => change({ procedures })}
        />
      )}
      <DateInput
        id="/validUntil"
        label={t('representation.validUntil')}
        hint={t('representation.validUntilHint')}
        error={errorOf('/validUntil')}
        value={values.validUntil}
        onChange={validUntil => change({ validUntil })}
      />
      <Button type="submit" busy={action.busy}>
        {t('representation.grant')}
      </Button>
    </form>
  );
}

interface ProcedureTicksProps {
  readonly error: string | undefined;
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

function ProcedureTicks({ error, ticked, onChange }: ProcedureTicksProps) {
  const procedures = useResource('procedure names', listProcedureNames);
  return (
    <Loaded of={procedures}>
      {items => (
        <TickList
          id="/procedures"
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
