import { lazy, Suspense } from 'react';
import type { ApologyDialogProps } from '#/features/officer-dossier/actions/apology-dialog';

const Dialog = lazy(() =>
  import('#/features/officer-dossier/actions/apology-dialog').then(({ ApologyDialog }) => ({ default: ApologyDialog })),
);

/** The dialog of an apology, loaded when it is opened first. */
export function LazyApologyDialog(props: ApologyDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
