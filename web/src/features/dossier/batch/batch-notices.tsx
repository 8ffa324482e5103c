import { t } from '#/i18n/translate';
import type { Batch } from '#/api/types';
import { Notice, type NoticeKind } from '#/ui/notice';

const KINDS = [
  ['submitted', 'success'],
  ['refused', 'danger'],
  ['notSubmitted', 'warning'],
  ['drafted', 'info'],
] as const satisfies readonly (readonly [keyof Batch['counts'], NoticeKind])[];

/** What has come of a batch, and what is to be done about it. */
export function BatchNotices({ batch: { counts } }: { readonly batch: Batch }) {
  return (
    <>
      {KINDS.filter(([count]) => counts[count] > 0).map(([count, kind]) => (
        <Notice key={count} kind={kind} title={t(`batch.${count}`, { count: counts[count] })} live>
          <p>{t(`batch.${count}Text`)}</p>
        </Notice>
      ))}
    </>
  );
}
