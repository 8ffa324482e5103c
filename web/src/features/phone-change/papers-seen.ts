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
  readonly representativeName: string;
  readonly representativeNumber: string;
  readonly reason: string;
}

export const NOTHING_SEEN: PapersSeen = {
  code: '',
  cause: undefined,
  paper: undefined,
  fullName: '',
  dateOfBirth: '',
  representativeName: '',
  representativeNumber: '',
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
    ...wrong(!asksForBirth(seen) || isDate(seen.dateOfBirth), '/dateOfBirth', 'phoneChange.error.dateOfBirth'),
    ...(asksForRepresentative(seen)
      ? [
          ...wrong(seen.representativeName.trim() !== '', '/representative/fullName', 'phoneChange.error.fullName'),
          ...wrong(
            seen.representativeNumber.trim() !== '',
            '/representative/personalNumber',
            'phoneChange.error.representativeNumber',
          ),
        ]
      : []),
    ...wrong(seen.reason.trim() !== '', '/reason', 'phoneChange.error.reason'),
  ];
}

/** A citizen whose number somebody else registered: the date of birth on the paper takes the place of what was declared. */
export function asksForBirth(seen: PapersSeen): boolean {
  return seen.cause === 'TAKEN' && seen.paper !== 'BUSINESS_REGISTRATION';
}

/** An organisation, whatever happened: who represents it by law, and therefore stands at the counter. */
export function asksForRepresentative(seen: PapersSeen): boolean {
  return seen.paper === 'BUSINESS_REGISTRATION';
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
    ...(asksForBirth(seen) && { dateOfBirth }),
    ...(asksForRepresentative(seen) && {
      representative: {
        fullName: seen.representativeName.trim(),
        personalNumber: seen.representativeNumber.trim(),
      },
    }),
  };
}

function digitsOf(code: string): string {
  return code.replace(/\s/g, '');
}

function isDate(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed);
}
