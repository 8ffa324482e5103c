/** Deadlines, who of a unit does it, and what is not there. */
export const registryDays = {
  'registry.error.pastDay': '{label} cannot be before today',
  'registry.dayOff': 'Note: {on} is a day off ({name}).',
  'registry.weekendDay': 'Note: {on} is not a working day.',
  'registry.deadlinePassed': 'The earlier deadline ({on}) has passed: enter a new one, or leave it empty for none.',
  'registry.act.passOn': 'Assign within the unit',
  'registry.passOnTo': 'Who does it',
  'registry.passOnHint': 'The leader’s remarks and deadline stay.',
  'registry.error.officer': 'Choose who does it',
  'registry.error.fileNotationShape':
    'A file’s number and sign are a number and the short form of a heading, such as 01/TP',
  'registry.noSuchDocument': 'Document not found',
  'registry.noSuchDocumentText': 'There is no such document, or it is not yours to see.',
} as const;
