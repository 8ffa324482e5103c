import { t } from '#/i18n/translate';
import type { Batch } from '#/api/types';

/** How much of it is done, while it is being done. */
export function BatchProgress({ batch: { counts, rows } }: { readonly batch: Batch }) {
  const checking = counts.waiting > 0;
  const asked = rows.filter(({ submission }) => submission !== undefined).length;
  const all = checking ? rows.length : asked;
  const done = all - (checking ? counts.waiting : counts.submitting);
  return (
    <div className="batch-progress">
      <label htmlFor="progress">{t(checking ? 'batch.checking' : 'batch.submitting', { done, all })}</label>
      <progress id="progress" max={all} value={done} />
      <p className="soft" role="status">
        {t('batch.mayLeave')}
      </p>
    </div>
  );
}
