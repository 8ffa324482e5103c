import { t } from '#/i18n/translate';
import type { NewPerson, NewRepresentation, RepresentationAction, Role } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';
import type { WhoValues } from '#/features/representation/who-fields';

/** In the order in which a dossier meets them. */
export const ACTIONS = ['PREPARE', 'SUBMIT', 'TRACK', 'WITHDRAW'] as const satisfies readonly RepresentationAction[];

/** Nobody can prepare or submit what they may not look at. */
export function withSight(actions: readonly RepresentationAction[]): readonly RepresentationAction[] {
  return actions.length === 0 || actions.includes('TRACK') ? actions : [...actions, 'TRACK'];
}

/** For which procedures, and until when. */
export interface ScopeValues {
  readonly scope: 'ALL' | 'SOME' | undefined;
  readonly procedures: readonly string[];
  readonly validUntil: string;
}

/** How far, and until when. */
export interface LeaveValues extends ScopeValues {
  readonly actions: readonly RepresentationAction[];
}

/** What is typed and ticked of a representation. */
export interface RepresentationValues extends WhoValues, LeaveValues {}

const EMPTY_SCOPE: ScopeValues = { scope: undefined, procedures: [], validUntil: '' };

export const EMPTY_LEAVE: LeaveValues = { actions: [], ...EMPTY_SCOPE };

export const EMPTY_REPRESENTATION: RepresentationValues = { identifier: '', name: '', ...EMPTY_LEAVE };

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function wrong(holds: boolean, id: string, key: Parameters<typeof t>[0]): readonly FieldMessage[] {
  return holds ? [] : [{ id, message: t(key) }];
}

/** What is missing, under the ids that the inputs have. */
export function representationErrors(values: RepresentationValues): readonly FieldMessage[] {
  return [
    ...wrong(values.identifier.trim() !== '', '/representativeIdentifier', 'representation.error.identifier'),
    ...wrong(values.name.trim() !== '', '/representativeName', 'representation.error.name'),
    ...leaveErrors(values),
  ];
}

/** What is missing of how far and until when. */
export function leaveErrors(values: LeaveValues): readonly FieldMessage[] {
  return [...wrong(values.actions.length > 0, '/actions', 'representation.error.actions'), ...scopeErrors(values)];
}

function scopeErrors(values: ScopeValues): readonly FieldMessage[] {
  return [
    ...wrong(values.scope !== undefined, '/scope', 'representation.error.scope'),
    ...wrong(values.scope !== 'SOME' || values.procedures.length > 0, '/procedures', 'representation.error.procedures'),
    ...wrong(DATE.test(values.validUntil), '/validUntil', 'representation.error.validUntil'),
  ];
}

const withoutSpaces = (identifier: string) => identifier.replace(/[\s.]/g, '').replace(/^(\d{10})(\d{3})$/, '$1-$2');

/** What is sent; only when nothing is missing. */
export function newRepresentation({ identifier, name, ...leave }: RepresentationValues): NewRepresentation {
  return {
    representativeIdentifier: withoutSpaces(identifier),
    representativeName: name.trim(),
    ...newLeave(leave),
  };
}

/** How far and until when, as it is sent; only when nothing is missing. */
export function newLeave({ actions, ...scope }: LeaveValues) {
  return { actions: [...actions], ...newScope(scope) };
}

function newScope({ scope, procedures, validUntil }: ScopeValues) {
  return { validUntil, ...(scope === 'SOME' && { procedures: [...procedures] }) };
}

/** From the one who may do all to the one who only looks. */
export const ROLES = ['MANAGER', 'FILER', 'PREPARER', 'VIEWER'] as const satisfies readonly Role[];

/** What is typed and chosen of a company's person. */
export interface PersonValues extends WhoValues, ScopeValues {
  readonly role: Role | undefined;
}

export const EMPTY_PERSON: PersonValues = { identifier: '', name: '', role: undefined, ...EMPTY_SCOPE };

/** What is missing of a person. */
export function personErrors(values: PersonValues): readonly FieldMessage[] {
  return [
    ...wrong(values.identifier.trim() !== '', '/identifier', 'representation.error.identifier'),
    ...wrong(values.name.trim() !== '', '/name', 'company.error.name'),
    ...wrong(values.role !== undefined, '/role', 'company.error.role'),
    ...scopeErrors(values),
  ];
}

/** What is sent of a person; only when nothing is missing. */
export function newPerson({ identifier, name, role = 'VIEWER', ...scope }: PersonValues): NewPerson {
  return { identifier: withoutSpaces(identifier), name: name.trim(), role, ...newScope(scope) };
}
