import { t } from '#/i18n/translate';

const BY_NAME = /^HAND_OFF_(?!RESULT_BACK)/;

/** What stands below a step of the way to another agency and back: that agency, and where there is one the reason. */
export function handOffNote(event: string | undefined, note: string | undefined): string | undefined {
  if (event === undefined || note === undefined || !BY_NAME.test(event)) return note;
  const end = note.indexOf(': ');
  return end < 0
    ? t('event.handOffAgency', { name: note })
    : t('event.handOffReason', { name: note.slice(0, end), reason: note.slice(end + 2) });
}
