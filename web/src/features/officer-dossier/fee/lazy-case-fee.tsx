import { lazy, Suspense } from 'react';
import type { CaseFeeProps } from '#/features/officer-dossier/fee/case-fee';

const Fee = lazy(() => import('#/features/officer-dossier/fee/case-fee').then(({ CaseFee }) => ({ default: CaseFee })));

/** What a dossier costs, loaded with the first dossier that costs something. */
export function LazyCaseFee(props: CaseFeeProps) {
  if (props.dossier.fee === undefined) return null;
  return (
    <Suspense fallback={null}>
      <Fee {...props} />
    </Suspense>
  );
}
