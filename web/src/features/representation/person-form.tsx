import { t } from '#/i18n/translate';
import { Radios } from '#/ui/radios';
import { ScopeFields } from '#/features/representation/leave-fields';
import { letIn } from '#/features/representation/let-in';
import { EMPTY_PERSON, newPerson, personErrors, ROLES } from '#/features/representation/representation-values';
import { TypedForm, useTyped } from '#/features/representation/typed-form';
import { WhoFields } from '#/features/representation/who-fields';

export interface PersonFormProps {
  readonly companyId: string;
  readonly onLetIn: (name: string) => void;
}

/** Who comes into the company, as what, and until when. */
export function PersonForm({ companyId, onLetIn }: PersonFormProps) {
  const typed = useTyped(`company ${companyId}`, EMPTY_PERSON, personErrors);
  const { values, change, errorOf } = typed;
  const send = async () => {
    const person = await typed.send(() => letIn(companyId, newPerson(values)));
    if (person !== undefined) onLetIn(person.representativeName);
  };
  return (
    <TypedForm typed={typed} button={t('company.letIn')} onSend={() => void send()}>
      <WhoFields
        identifier={{ id: '/identifier', label: t('company.identifier') }}
        name={{ id: '/name', label: t('company.name') }}
        values={values}
        change={change}
        errorOf={errorOf}
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
    </TypedForm>
  );
}
