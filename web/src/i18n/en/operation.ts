import type { operation as vietnamese } from '#/i18n/vi/operation';

/** The same in English. */
export const operation: Readonly<Record<keyof typeof vietnamese, string>> = {
  'operation.pages': 'Operation',
  'operation.events': 'Events',
  'operation.connections': 'Axis connections',
  'operation.title': 'Events of the portal',
  'operation.lead':
    'Each event is told to the parts of the portal and tried many times. One that failed at every try is set apart until an operator has found out why.',
  'operation.waiting': 'Waiting',
  'operation.setApart': 'Set apart',
  'operation.oldest': 'Oldest event',
  'operation.none': 'No event is set apart',
  'operation.noneText': 'All parts of the portal hear what happens.',
  'operation.occurred': 'Happened at {at}',
  'operation.attempts': 'Tried {attempts} times',
  'operation.retry': 'Try again',
};
