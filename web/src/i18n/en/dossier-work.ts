import type { dossierWork as vietnamese } from '#/i18n/vi/dossier-work';

export const dossierWork: Record<keyof typeof vietnamese, string> = {
  'draft.gone': 'The draft was deleted elsewhere, or you have no right over this dossier any more.',
  'conflict.title': 'This dossier was changed in two places',
  'conflict.text':
    'The draft was just changed in another window or on another device. Nothing is lost: what only one of them changed is kept; of each question below, choose the answer that is right.',
  'conflict.mine': 'On this device',
  'conflict.theirs': 'Saved on the portal',
  'conflict.keep': 'Keep the chosen answers',
  'pages.title': 'Photos of “{name}” before they are sent',
  'pages.lead': 'Look at each: all four corners are there, the words can be read, the pages are in order.',
  'pages.page': 'Page {number}',
  'pages.earlier': 'Move up',
  'pages.add': 'Add photos',
  'pages.shoot': 'Take the next page',
  'pages.send': 'Send this photo',
  'pages.join': 'Send as one PDF, {count} pages',
  'pages.apart': 'Send each photo by itself',
  'own.open': 'Choose from my documents',
  'own.title': 'My documents',
  'own.lead':
    'Files you gave with your dossiers and results you were given. Choose one to use it again; nothing is uploaded.',
  'own.none': 'No file here is of a type that this paper takes.',
  'own.given': 'Given on {at}, {procedure}',
  'own.result': 'Result of {at}, {procedure}',
};
