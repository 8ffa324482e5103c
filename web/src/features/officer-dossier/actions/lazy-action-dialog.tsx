import { lazy, Suspense } from 'react';
import type { ActionDialogProps } from '#/features/officer-dossier/actions/action-dialog';

const Dialog = lazy(() =>
  import('#/features/officer-dossier/actions/action-dialog').then(({ ActionDialog }) => ({ default: ActionDialog })),
);

/** The dialog of an act, loaded when one is opened first. */
export function LazyActionDialog(props: ActionDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
