import { IncomingDocumentPage } from '#/features/registry/incoming-document-page';
import { IncomingPage } from '#/features/registry/incoming-page';
import { OutgoingDocumentPage } from '#/features/registry/outgoing-document-page';
import { OutgoingPage } from '#/features/registry/outgoing-page';
import { PaperTasksPage } from '#/features/registry/paper-tasks-page';
import { RegisterPage } from '#/features/registry/register-page';
import { SummariesPage } from '#/features/registry/summaries-page';
import { UntakenPage } from '#/features/registry/untaken-page';
import { officerPaths } from '#/ui/officer-paths';

/** The pages of an agency's registers: a list, or one document of it. */
export function RegistryPages({ page, openId }: { readonly page: string; readonly openId?: string | undefined }) {
  switch (page) {
    case officerPaths.incoming:
      return openId === undefined ? <IncomingPage /> : <IncomingDocumentPage documentId={openId} key={openId} />;
    case officerPaths.outgoing:
      return openId === undefined ? <OutgoingPage /> : <OutgoingDocumentPage documentId={openId} key={openId} />;
    case officerPaths.register:
      return <RegisterPage />;
    case officerPaths.summaries:
      return <SummariesPage />;
    case officerPaths.untaken:
      return <UntakenPage />;
    default:
      return <PaperTasksPage />;
  }
}
