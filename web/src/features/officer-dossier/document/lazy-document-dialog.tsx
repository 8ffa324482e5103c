import { lazy, Suspense } from 'react';
import type { DocumentDialogProps } from '#/features/officer-dossier/document/document-dialog';

const Dialog = lazy(() =>
  import('#/features/officer-dossier/document/document-dialog').then(({ DocumentDialog }) => ({
    default: DocumentDialog,
  })),
);

/** The dialog of an act on a result document, loaded when it is opened first. */
export function LazyDocumentDialog(props: DocumentDialogProps) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
