import { Route, Switch } from 'wouter';
import type { DossierData, Reload } from '#/features/dossier/dossier-data';
import { CheckPage } from '#/features/dossier/draft/check-page';
import { choosing, ConflictPage } from '#/features/dossier/draft/conflict-page';
import { DeliveryPage } from '#/features/dossier/draft/delivery-page';
import { DocumentsPage } from '#/features/dossier/draft/documents-page';
import { contentOf } from '#/features/dossier/draft/draft-content';
import { FormStepPage } from '#/features/dossier/draft/form-step-page';
import { TasksPage } from '#/features/dossier/draft/tasks-page';
import { useDraft } from '#/features/dossier/draft/use-draft';

export interface DraftRoutesProps {
  readonly data: DossierData;
  readonly reload: Reload;
}

/** The pages of a dossier that is still a draft; while it has two versions, only the choice between them. */
export function DraftRoutes({ data, reload }: DraftRoutesProps) {
  const draft = useDraft(data, reload);
  if (draft.saving.is === 'conflict') {
    const { theirs, conflicts } = draft.saving;
    return (
      <ConflictPage
        form={draft.form}
        mine={draft.content}
        theirs={contentOf(theirs)}
        conflicts={conflicts}
        onChosen={choosing(draft.saver, theirs)}
      />
    );
  }
  return (
    <Switch>
      <Route path="/ho-so/:id/to-khai/:page">
        {({ page }) => <FormStepPage draft={draft} index={Number(page) - 1} key={page} />}
      </Route>
      <Route path="/ho-so/:id/giay-to">
        <DocumentsPage draft={draft} />
      </Route>
      <Route path="/ho-so/:id/nhan-ket-qua">
        <DeliveryPage draft={draft} />
      </Route>
      <Route path="/ho-so/:id/kiem-tra">
        <CheckPage draft={draft} />
      </Route>
      <Route>
        <TasksPage draft={draft} />
      </Route>
    </Switch>
  );
}
