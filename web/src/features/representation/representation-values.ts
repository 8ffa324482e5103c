import { t } from '#/i18n/translate';
import type { NewRepresentation, RepresentationAction } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

/** In the order in which a dossier meets them. */
export const ACTIONS = ['PREPARE', 'SUBMIT', 'TRACK', 'WITHDRAW'] as const satisfies readonly RepresentationAction[];

/** What is typed and ticked of a representation. */
export interface RepresentationValues {
  readonly identifier: string;
  readonly name: string;
  readonly actions: readonly RepresentationAction[];
  readonly scope: 'ALL' | 'SOME' | undefined;
  readonly procedures: readonly string[];
  readonly validUntil: string;
}

export const EMPTY_REPRESENTATION: RepresentationValues = {
  identifier: '',
  name: '',
  actions: [],
  scope: undefined,
  procedures: [],
  validUntil: '',
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What is missing, under the ids that the inputs have. */
export function representationErrors(values: RepresentationValues): readonly FieldMessage[] {
  const wrong = (holds: boolean, id: string, key: Parameters<typeof t>[0]) => (holds ? [] : [{ id, message: t(key) }]);
  return [
    ...wrong(values.identifier.trim() !== '', '/representativeIdentifier', 'representation.error.identifier'),
    ...wrong(values.name.trim() !== '', '/representativeName', 'representation.error.name'),
    ...wrong(values.actions.length > 0, '/actions', 'representation.error.actions'),
    ...wrong(values.scope !== undefined, '/scope', 'representation.error.scope'),
    ...wrong(values.scope !== 'SOME' || values.procedures.length > 0, '/procedures', 'representation.error.procedures'),
    ...wrong(DATE.test(values.validUntil), '/validUntil', 'representation.error.validUntil'),
  ];
}

/** What is sent; only when nothing is missing. */
export function newRepresentation({ identifier, name, actions, scope, procedures, validUntil }: RepresentationValues) {
  const body: NewRepresentation = {
    representativeIdentifier: identifier.replace(/[\s.]/g, '').replace(/^(\d{10})(\d{3})$/, '$1-$2'),
    representativeName: name.trim(),
    actions: [...actions],
    validUntil,
    ...(scope === 'SOME' && { procedures: [...procedures] }),
  };
  return body;
}
