import { t } from '#/i18n/translate';
import { DateInput } from '#/ui/date-input';
import { Radios } from '#/ui/radios';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { NameSuggestion } from '#/features/account/name-suggestion';
import type { RegistrationFields } from '#/features/account/registration';

export interface FieldsProps {
  readonly fields: RegistrationFields;
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (change: Partial<RegistrationFields>) => void;
}

/** What is asked of a person. */
export function CitizenFields({ fields, errorOf, onChange }: FieldsProps) {
  return (
    <>
      <TextInput
        id="/fullName"
        label={t('register.fullName')}
        hint={t('register.fullNameHint')}
        autoComplete="name"
        error={errorOf('/fullName')}
        value={fields.fullName}
        onChange={fullName => onChange({ fullName })}
      />
      <NameSuggestion name={fields.fullName} onTake={fullName => onChange({ fullName })} />
      <DateInput
        id="/dateOfBirth"
        label={t('register.dateOfBirth')}
        optional
        error={errorOf('/dateOfBirth')}
        value={fields.dateOfBirth}
        onChange={dateOfBirth => onChange({ dateOfBirth })}
      />
      <Radios
        id="/gender"
        label={t('register.gender')}
        optional
        inline
        choices={[
          { value: 'MALE', label: t('register.male') },
          { value: 'FEMALE', label: t('register.female') },
        ]}
        error={errorOf('/gender')}
        value={fields.gender}
        onChange={gender => onChange({ gender })}
      />
    </>
  );
}

/** What is asked of an organisation: its name and who represents it. */
export function OrganisationFields({ fields, errorOf, onChange }: FieldsProps) {
  return (
    <>
      <TextInput
        id="/fullName"
        label={t('register.organisationName')}
        hint={t('register.organisationNameHint')}
        autoComplete="organization"
        error={errorOf('/fullName')}
        value={fields.fullName}
        onChange={fullName => onChange({ fullName })}
      />
      <TextInput
        id="/representative/fullName"
        label={t('register.representativeName')}
        autoComplete="name"
        error={errorOf('/representative/fullName')}
        value={fields.representativeName}
        onChange={representativeName => onChange({ representativeName })}
      />
      <NameSuggestion
        name={fields.representativeName}
        onTake={representativeName => onChange({ representativeName })}
      />
      <TextInput
        id="/representative/personalNumber"
        label={t('register.representativeNumber')}
        inputMode="numeric"
        width="medium"
        error={errorOf('/representative/personalNumber')}
        value={fields.representativeNumber}
        onChange={representativeNumber => onChange({ representativeNumber })}
      />
    </>
  );
}

/** Where the applicant can be reached. */
export function ContactFields({
  fields,
  errorOf,
  onChange,
  isOrganisation,
}: FieldsProps & { isOrganisation: boolean }) {
  return (
    <>
      <TextArea
        id="/address"
        rows={3}
        label={t(isOrganisation ? 'register.organisationAddress' : 'register.address')}
        hint={t('register.addressHint')}
        optional
        autoComplete="street-address"
        error={errorOf('/address')}
        value={fields.address}
        onChange={address => onChange({ address })}
      />
      <TextInput
        id="/email"
        type="email"
        label={t('register.email')}
        optional
        autoComplete="email"
        error={errorOf('/email')}
        value={fields.email}
        onChange={email => onChange({ email })}
      />
    </>
  );
}
