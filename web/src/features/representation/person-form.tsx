import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { TextInput } from '#/ui/text-input';
import { ScopeFields } from '#/features/representation/leave-fields';
import { letIn } from '#/features/representation/let-in';
import { EMPTY_PERSON, newPerson, personErrors, ROLES } from '#/features/representation/representation-values';

export interface PersonFormProps {
  readonly companyId: string;
  readonly onLetIn: (name: string) => void;
}

/** Who comes into the company, as what, and until when. */
export function PersonForm({ companyId, onLetIn }: PersonFormProps) {
  const { value: values, change, forget } = useKept(`company ${companyId}`, EMPTY_PERSON);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = personErrors(values);
    setErrors(wrong);
    const { role } = values;
    if (wrong.length > 0 || role === undefined) return;
    const done = await action.run(() => letIn(companyId, newPerson(values, role)));
    if (done?.ok !== true) return;
    forget();
    onLetIn(done.data.representativeName);
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
        id="/identifier"
        label={t('company.identifier')}
        hint={t('representation.identifierHint')}
        autoComplete="off"
        maxLength={30}
        error={errorOf('/identifier')}
        value={values.identifier}
        onChange={identifier => change({ identifier })}
      />
      <TextInput
        id="/name"
        label={t('company.name')}
        hint={t('representation.nameHint')}
        autoComplete="off"
        maxLength={200}
        error={errorOf('/name')}
        value={values.name}
        onChange={name => change({ name })}
      />
      <Radios
        id="/role"
        label={t('company.role')}
        choices={ROLES.map(value => ({
          value,
          label: t(`representation.role.${value}`),
          hint: t(`company.roleHint.${value}`),
        }))}
        error={errorOf('/role')}
        value={values.role}
        onChange={chosen => change({ role: ROLES.find(role => role === chosen) })}
      />
      <ScopeFields values={values} change={change} errorOf={errorOf} />
      <Button type="submit" busy={action.busy}>
        {t('company.letIn')}
      </Button>
    </form>
  );
}
