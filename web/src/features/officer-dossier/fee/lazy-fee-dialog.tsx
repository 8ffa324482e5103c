import { lazy, Suspense } from 'react';
import type { FeeDialogProps } from '#/features/officer-dossier/fee/fee-dialog';

const Dialog = lazy(() =>
  import('#/features/officer-dossier/fee/fee-dialog').then(({ FeeDialog }) => ({ default: FeeDialog })),
);

/** The dialog of an act on a fee, loaded when it is opened first. */
export function LazyFeeDialog(props: FeeDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
