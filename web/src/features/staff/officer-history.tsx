import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { StaffFile } from '#/api/types';
import { Timeline } from '#/ui/timeline';
import { placeName } from '#/features/staff/staff-words';

/** What was done to the account, newest first. */
export function OfficerHistory({ file }: { readonly file: StaffFile }) {
  const entries = file.changes.map((change, index) => {
    const post = file.posts.find(one => one.id === change.postId);
    const place = post === undefined ? '' : placeName(post);
    const day = change.validTo === undefined ? '' : formatDate(change.validTo);
    return {
      key: String(file.changes.length - index),
      title: t(`staff.change.${change.kind}`, { place, day }),
      when: formatInstant(change.at),
      who: change.by ?? t('staff.bySettings'),
      text: change.reason,
    };
  });
  return entries.length === 0 ? <p className="soft">{t('staff.noHistory')}</p> : <Timeline entries={entries} />;
}
