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
  'registry.question.RECALLED': 'What this answers was recalled',
  'registry.question.RECALLED.text':
    'Its sender waits for no answer. Signing, numbering and sending ask you to confirm.',
  'registry.question.REPLACED': 'What this answers was replaced',
  'registry.question.replacedBy': 'What this answers was replaced by',
  'registry.question.replacedText':
    'This still answers the old one. Signing, numbering and sending ask you to confirm.',
  'registry.question.notTakenIn':
    'Once the new one is in the register and not finished, this draft can answer it instead.',
  'registry.question.turn': 'Answer the new one instead',
  'registry.question.askedBack': 'Its sender asks back what this answers',
  'registry.question.askedBackText': 'The clerk has not answered that yet. Think before you sign, number or send.',
  'registry.question.WORK_BACK': 'The transfer note was taken back',
  'registry.question.WORK_BACK.text':
    'The dossier is back with its sender, who decides on it: this answer is not signed, numbered or sent any more.',
  'registry.evenIfQuestionLost': 'I know that what this answers stands no more, and go on all the same',
};
