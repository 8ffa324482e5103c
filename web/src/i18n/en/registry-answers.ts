import type { registryAnswers as vietnamese } from '#/i18n/vi/registry-answers';

export const registryAnswers: Readonly<Record<keyof typeof vietnamese, string>> = {
  'registry.act.answer': 'Draft an answer',
  'registry.answersTo': 'Answers',
  'registry.symbolOf': '{symbol} of {name}',
  'registry.finishesWhenSent': 'the incoming document is finished once the axis has taken this',
  'registry.endedWith': 'What came of it: {note}',
  'registry.answerSearch': 'Search the answer by number or subject',
  'registry.answerHint': 'Only what was sent since this document came.',
  'registry.noAnswerSent': 'No such document was sent since this one came.',
  'registry.answerLine': '{symbol} of {on}: {subject}',
  'registry.toTheSender': 'went to the sender',
  'registry.noteHint':
    'Where no document answers it, write what came of it. If it came over the axis, its sender reads this too.',
  'registry.answerUnsent': 'The answer has not been sent yet',
  'registry.answerUnsentText': 'This document is finished once the axis has taken the answer.',
};
