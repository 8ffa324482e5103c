import type { handOff as vietnamese } from '#/i18n/vi/hand-off';

/** Where a dossier is that was handed to another agency. */
export const handOff: Readonly<Record<keyof typeof vietnamese, string>> = {
  'handOff.title': 'Handed to the competent agency',
  'handOff.to': '{name} ({code})',
  'handOff.document': 'View the transfer document',
  'handOff.prepared': 'Transfer note drawn up',
  'handOff.sent': 'Sent',
  'handOff.received': 'Received there (receipt 01)',
  'handOff.inAgency': 'In the agency’s register, being handled',
  'handOff.answered': 'Answered',
  'handOff.resultBack': 'Answer used as the result',
  'handOff.notYet': 'not yet',
  'handOff.answer': 'Answer {symbol} of {on}',
  'handOff.answerTakenIn': 'The clerk has taken it into the register.',
  'handOff.answerWaits': 'It waits for the clerk to take it in.',
  'handOff.stage.PREPARED': 'To be sent',
  'handOff.stage.SENT': 'Sent',
  'handOff.stage.RECEIVED': 'Received',
  'handOff.stage.IN_AGENCY': 'Being handled',
  'handOff.stage.FINISHED': 'Finished, no answer yet',
  'handOff.stage.ANSWERED': 'Answered',
  'handOff.stage.RESULT_BACK': 'Result is back',
  'handOff.stage.REFUSED': 'Sent back',
  'handOff.stage.CALLED_BACK': 'Called back',
  'handOff.stage.ENDED': 'Handled here',
};
