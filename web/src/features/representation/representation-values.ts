import { t } from '#/i18n/translate';
import type { NewRepresentation, RepresentationAction } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

/** In the order in which a dossier meets them. */
export const ACTIONS = ['PREPARE', 'SUBMIT', 'TRACK', 'WITHDRAW'] as const satisfies readonly RepresentationAction[];

/** How far, and until when. */
export interface LeaveValues {
  readonly actions: readonly RepresentationAction[];
  readonly scope: 'ALL' | 'SOME' | undefined;
  readonly procedures: readonly string[];
  readonly validUntil: string;
}

/** What is typed and ticked of a representation. */
export interface RepresentationValues extends LeaveValues {
  readonly identifier: string;
  readonly name: string;
}

export const EMPTY_LEAVE: LeaveValues = { actions: [], scope: undefined, procedures: [], validUntil: '' };

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
  return [
    ...wrong(values.actions.length > 0, '/actions', 'representation.error.actions'),
    ...wrong(values.scope !== undefined, '/scope', 'representation.error.scope'),
    ...wrong(values.scope !== 'SOME' || values.procedures.length > 0, '/procedures', 'representation.error.procedures'),
    ...wrong(DATE.test(values.validUntil), '/validUntil', 'representation.error.validUntil'),
  ];
}

/** What is sent; only when nothing is missing. */
export function newRepresentation({ identifier, name, ...leave }: RepresentationValues): NewRepresentation {
  return {
    representativeIdentifier: identifier.replace(/[\s.]/g, '').replace(/^(\d{10})(\d{3})$/, '$1-$2'),
    representativeName: name.trim(),
    ...newLeave(leave),
  };
}

/** How far and until when, as it is sent; only when nothing is missing. */
export function newLeave({ actions, scope, procedures, validUntil }: LeaveValues) {
  return { actions: [...actions], validUntil, ...(scope === 'SOME' && { procedures: [...procedures] }) };
}
