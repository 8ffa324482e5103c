import type { notice as vietnamese } from '#/i18n/vi/notice';

/** What officers are told. */
export const notice: Readonly<Record<keyof typeof vietnamese, string>> = {
  'notice.title': 'Notices',
  'notice.none': 'There are no notices',
  'notice.noneText': 'New work and troubles with documents on their way are told here.',
  'notice.unread': 'Unread',
  'notice.openList': 'Open the list',
  'notice.openDossier': 'Open the dossier',
  'notice.openDocument': 'Open the document',
  'notice.markRead': 'Mark as read',
};
