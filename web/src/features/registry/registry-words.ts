import type { DocumentType, IncomingState, OfficerMe, OfficerRole, OutgoingState, Urgency } from '#/api/types';
import type { TagTone } from '#/ui/tag';

export const INCOMING_STATES: readonly IncomingState[] = [
  'ARRIVED',
  'TAKEN_IN',
  'ASSIGNED',
  'IN_PROGRESS',
  'FINISHED',
  'RETURNED',
  'CANCELLED',
];

export const INCOMING_TONES: Readonly<Record<IncomingState, TagTone>> = {
  ARRIVED: 'warning',
  TAKEN_IN: 'info',
  ASSIGNED: 'info',
  IN_PROGRESS: 'info',
  FINISHED: 'success',
  RETURNED: 'danger',
  CANCELLED: 'neutral',
};

export const OUTGOING_STATES: readonly OutgoingState[] = [
  'DRAFTED',
  'SUBMITTED',
  'SENT_BACK',
  'SIGNED',
  'NUMBERED',
  'ISSUED',
  'SENT',
  'DROPPED',
];

export const OUTGOING_TONES: Readonly<Record<OutgoingState, TagTone>> = {
  DRAFTED: 'neutral',
  SUBMITTED: 'info',
  SENT_BACK: 'warning',
  SIGNED: 'info',
  NUMBERED: 'info',
  ISSUED: 'warning',
  SENT: 'success',
  DROPPED: 'neutral',
};

export const URGENCIES: readonly Urgency[] = ['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE'];

/** Those that officers write most, then the others of Decree 30/2020, Annex III. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  'LETTER',
  'DECISION',
  'NOTICE',
  'REPORT',
  'PLAN',
  'SUBMISSION',
  'INVITATION',
  'DIRECTIVE',
  'RESOLUTION',
  'GUIDANCE',
  'MINUTES',
  'TRANSFER_NOTE',
];

const READERS: readonly OfficerRole[] = ['CLERK', 'LEADER', 'HEAD', 'HANDLER'];

export interface RegistryAgency {
  readonly id: string;
  readonly name: string;
  readonly clerk: boolean;
  /** Whether the officer reads all that came in. */
  readonly readsAll: boolean;
  /** Where the officer works there. */
  readonly units: readonly { readonly value: string; readonly label: string }[];
}

/** The agencies whose registers an officer reads. */
export function agenciesOf({ posts }: OfficerMe): readonly RegistryAgency[] {
  const reading = posts.filter(post => post.roles.some(role => READERS.includes(role)));
  return [...new Set(reading.map(({ agencyId }) => agencyId))].map(id => {
    const there = reading.filter(post => post.agencyId === id);
    return {
      id,
      name: there[0]?.agencyName ?? '',
      clerk: there.some(post => post.roles.includes('CLERK')),
      readsAll: there.some(post => post.roles.some(role => role === 'CLERK' || role === 'LEADER')),
      units: there.flatMap(({ unitId, unitName }) =>
        unitId === undefined || unitName === undefined ? [] : [{ value: unitId, label: unitName }],
      ),
    };
  });
}
