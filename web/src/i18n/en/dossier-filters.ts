/** What narrows the list of dossiers: loaded with its page. */
export const dossierFilters = {
  'filter.more': 'More filters',
  'filter.owner': 'Owner',
  'filter.due': 'Due date',
  'filter.due.LATE': 'Overdue',
  'filter.due.SOON': 'Due soon (within 3 days)',
  'filter.waiting': 'Waiting for me',
  'filter.filedFrom': 'Submitted from',
  'filter.filedTo': 'Submitted until',
  'filter.dateHint': 'For example: 9 2 2026',
  'filter.clear': 'Clear the filters',
  'filter.export': 'Download as a table (CSV)',
} as const;
