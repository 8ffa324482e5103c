import { t } from '#/i18n/translate';
import { isPersonalNumber } from '#/features/account/identifier';
import type { RegistrationFields } from '#/features/account/registration';

const CENTURIES = 100;

/**
 * What a personal number says otherwise than what was typed, as the server finds it too: the fourth digit tells sex and
 * century, the next two the year of birth. Nothing is refused for it, for either may have been corrected in civil status.
 */
export function differences(identifier: string, { gender, dateOfBirth }: RegistrationFields): readonly string[] {
  if (!isPersonalNumber(identifier)) return [];
  const sexAndCentury = Number(identifier.charAt(3));
  const ofNumber = sexAndCentury % 2 === 0 ? 'MALE' : 'FEMALE';
  const year = 1900 + Math.floor(sexAndCentury / 2) * CENTURIES + Number(identifier.slice(4, 6));
  return [
    ...(gender !== '' && gender !== ofNumber ? [t('differs.gender')] : []),
    ...(dateOfBirth !== '' && Number(dateOfBirth.slice(0, 4)) !== year ? [t('differs.birthYear')] : []),
  ];
}
