import { language, t } from '#/i18n/translate';
import type { Registration } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import { compact, isPersonalNumber, kindOf } from '#/features/account/identifier';

/** What is typed when registering; '' where nothing is. */
export interface RegistrationFields {
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly gender: string;
  readonly address: string;
  readonly email: string;
  readonly representativeName: string;
  readonly representativeNumber: string;
}

export const EMPTY_REGISTRATION: RegistrationFields = {
  fullName: '',
  dateOfBirth: '',
  gender: '',
  address: '',
  email: '',
  representativeName: '',
  representativeNumber: '',
};

/** What is missing or cannot be right, by the pointers that the server uses too. */
export function registrationErrors(fields: RegistrationFields, isOrganisation: boolean): readonly FieldMessage[] {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(fields.dateOfBirth) && !Number.isNaN(Date.parse(fields.dateOfBirth));
  const rules: readonly (readonly [boolean, string, string])[] = [
    [fields.fullName.trim().length >= 2, '/fullName', t('register.error.fullName')],
    [isOrganisation || fields.dateOfBirth === '' || isDate, '/dateOfBirth', t('register.error.date')],
    [
      !isOrganisation || fields.representativeName.trim().length >= 2,
      '/representative/fullName',
      t('register.error.representativeName'),
    ],
    [
      !isOrganisation || isPersonalNumber(compact(fields.representativeNumber)),
      '/representative/personalNumber',
      t('register.error.representativeNumber'),
    ],
  ];
  return rules.filter(([holds]) => !holds).map(([, id, message]) => ({ id, message }));
}

/** The request for what was typed; what is empty is left out. */
export function registrationOf(
  challengeId: string,
  code: string,
  identifier: string,
  fields: RegistrationFields,
): Registration {
  const { dateOfBirth, gender, address, email } = fields;
  const common = {
    challengeId,
    code,
    fullName: fields.fullName.trim(),
    language: language(),
    ...(address.trim() !== '' && { address: address.trim() }),
    ...(email.trim() !== '' && { email: email.trim() }),
  };
  if (kindOf(identifier) === 'ORGANISATION') {
    const fullName = fields.representativeName.trim();
    const personalNumber = compact(fields.representativeNumber);
    return { ...common, kind: 'ORGANISATION', representative: { fullName, personalNumber } };
  }
  return {
    ...common,
    kind: 'CITIZEN',
    ...(dateOfBirth !== '' && { dateOfBirth }),
    ...((gender === 'MALE' || gender === 'FEMALE') && { gender }),
  };
}
