import { t } from '#/i18n/translate';
import type { AdministeredAgency, OfficerRole } from '#/api/types';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { Select } from '#/ui/select';
import { TickList } from '#/ui/tick-list';
import { ROLES, today } from '#/features/staff/staff-words';

export interface TypedPost {
  readonly agencyCode: string | undefined;
  readonly unitCode: string | undefined;
  readonly roles: readonly OfficerRole[];
  readonly validFrom: string;
}

export function noPost(): TypedPost {
  return { agencyCode: undefined, unitCode: undefined, roles: [], validFrom: today() };
}

/** What is missing before it can be sent. */
export function faultsOf(post: TypedPost): readonly FieldMessage[] {
  return [
    ...(post.agencyCode === undefined ? [{ id: '/agencyCode', message: t('staff.error.agency') }] : []),
    ...(post.roles.length === 0 ? [{ id: '/roles', message: t('staff.error.roles') }] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(post.validFrom) ? [] : [{ id: '/validFrom', message: t('staff.error.day') }]),
  ];
}

/** As the contract wants it; for a post without faults. */
export function postBody({ agencyCode = '', unitCode, roles, validFrom }: TypedPost) {
  return { agencyCode, ...(unitCode !== undefined && { unitCode }), roles: [...roles], validFrom };
}

export interface PostFieldsProps {
  readonly agencies: readonly AdministeredAgency[];
  readonly post: TypedPost;
  readonly onChange: (post: TypedPost) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** Where somebody works, in which roles and from when. */
export function PostFields({ agencies, post, onChange, errorOf }: PostFieldsProps) {
  const units = agencies.find(agency => agency.code === post.agencyCode)?.units ?? [];
  return (
    <>
      <Select
        id="/agencyCode"
        label={t('staff.agency')}
        error={errorOf('/agencyCode')}
        choices={agencies.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        value={post.agencyCode}
        onChange={agencyCode => onChange({ ...post, agencyCode, unitCode: undefined })}
      />
      <Select
        id="/unitCode"
        label={t('staff.unit')}
        optional
        none={t('staff.noUnit')}
        error={errorOf('/unitCode')}
        choices={units.map(({ code, name }) => ({ value: code, label: name }))}
        value={post.unitCode}
        onChange={unitCode => onChange({ ...post, unitCode })}
      />
      <TickList
        id="/roles"
        label={t('staff.roles')}
        error={errorOf('/roles')}
        choices={ROLES.map(role => ({ value: role, label: t(`staff.role.${role}`) }))}
        ticked={post.roles}
        onChange={roles => onChange({ ...post, roles })}
      />
      <DateInput
        id="/validFrom"
        label={t('staff.validFrom')}
        error={errorOf('/validFrom')}
        value={post.validFrom}
        onChange={validFrom => onChange({ ...post, validFrom })}
      />
    </>
  );
}
