import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficerRole, StaffPost, StaffState } from '#/api/types';
import type { TagTone } from '#/ui/tag';

export const ROLES: readonly OfficerRole[] = [
  'INTAKE',
  'HANDLER',
  'HEAD',
  'LEADER',
  'CLERK',
  'RETURN',
  'SUPERVISOR',
  'ADMIN',
];

export const STATES: readonly StaffState[] = ['ACTIVE', 'NOT_ACTIVATED', 'SUSPENDED'];

export const STATE_TONES: Readonly<Record<StaffState, TagTone>> = {
  ACTIVE: 'success',
  NOT_ACTIVATED: 'warning',
  SUSPENDED: 'danger',
};

/** "Bộ phận một cửa, Sở Tư pháp". */
export function placeName({ agencyName, unitName }: StaffPost): string {
  return unitName === undefined ? agencyName : `${unitName}, ${agencyName}`;
}

export function roleNames({ roles }: StaffPost): string {
  return roles.map(role => t(`staff.role.${role}`)).join(', ');
}

/** From when, and until when where that is known. */
export function stretchOf({ validFrom, validTo }: StaffPost): string {
  const from = formatDate(validFrom);
  return validTo === undefined ? t('staff.since', { from }) : t('staff.fromTo', { from, to: formatDate(validTo) });
}

/** Today in Vietnam as `yyyy-MM-dd`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
