import { t } from '#/i18n/translate';
import type { NewPhoneChange } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

export const CAUSES = ['LOST', 'TAKEN'] as const satisfies readonly NewPhoneChange['cause'][];

export const PAPERS = [
  'IDENTITY_CARD',
  'ELECTRONIC_IDENTITY',
  'PASSPORT',
  'BUSINESS_REGISTRATION',
] as const satisfies readonly NewPhoneChange['paper'][];

/** What is typed and ticked of a visit at the counter. */
export interface PapersSeen {
  readonly code: string;
  readonly cause: NewPhoneChange['cause'] | undefined;
  readonly paper: NewPhoneChange['paper'] | undefined;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly reason: string;
}

export const NOTHING_SEEN: PapersSeen = {
  code: '',
  cause: undefined,
  paper: undefined,
  fullName: '',
  dateOfBirth: '',
  reason: '',
};

/** What is missing, under the ids that the inputs have. */
export function faultsOf(seen: PapersSeen): readonly FieldMessage[] {
  const wrong = (holds: boolean, id: string, key: Parameters<typeof t>[0]) => (holds ? [] : [{ id, message: t(key) }]);
  return [
    ...wrong(/^[0-9]{6}$/.test(digitsOf(seen.code)), '/code', 'phoneChange.error.code'),
    ...wrong(seen.cause !== undefined, '/cause', 'phoneChange.error.cause'),
    ...wrong(seen.paper !== undefined, '/paper', 'phoneChange.error.paper'),
    ...wrong(seen.fullName.trim() !== '', '/fullName', 'phoneChange.error.fullName'),
    ...wrong(isDateOrNone(seen.dateOfBirth), '/dateOfBirth', 'phoneChange.error.dateOfBirth'),
    ...wrong(seen.reason.trim() !== '', '/reason', 'phoneChange.error.reason'),
  ];
}

/** What is sent; only when nothing is missing. */
export function phoneChangeBody(challengeId: string, seen: PapersSeen): NewPhoneChange {
  const { cause = 'LOST', paper = 'IDENTITY_CARD', dateOfBirth } = seen;
  return {
    challengeId,
    code: digitsOf(seen.code),
    cause,
    paper,
    fullName: seen.fullName.trim(),
    reason: seen.reason.trim(),
    ...(cause === 'TAKEN' && /^\d{4}-\d{2}-\d{2}$/.test(dateOfBirth) && { dateOfBirth }),
  };
}

function digitsOf(code: string): string {
  return code.replace(/\s/g, '');
}

function isDateOrNone(typed: string): boolean {
  return /^-*$/.test(typed) || /^\d{4}-\d{2}-\d{2}$/.test(typed);
}
