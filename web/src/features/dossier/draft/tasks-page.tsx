import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { TaskList } from '#/ui/task-list';
import { deleteDraft } from '#/features/dossier/draft/delete-draft';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { checkTask, deliveryTask, documentsTask, formTasks } from '#/features/dossier/draft/progress';
import { SaveStatus } from '#/features/dossier/draft/save-status';
import type { Draft } from '#/features/dossier/draft/use-draft';
import { openedDrafts } from '#/features/dossier/opened-drafts';

/** What a draft consists of and how far each part is. */
export function TasksPage({ draft }: { readonly draft: Draft }) {
  const { dossier } = draft;
  const form = formTasks(draft);
  const rest = [documentsTask(draft), deliveryTask(draft)];
  return (
    <div className="narrow">
      <BackLink href={paths.dossiers} label={t('dossiers.title')} />
      <PageHeading title={dossier.procedure.name} caption={t('tasks.title')} />
      <p>
        {t('tasks.filed')}: <strong>{dossier.agency.name}</strong>
        <br />
        {t('tasks.owner')}: <strong>{dossier.owner.name}</strong>
      </p>
      <h2>{t('tasks.form')}</h2>
      <TaskList tasks={form} />
      <h2>{t('tasks.rest')}</h2>
      <TaskList tasks={rest} />
      <h2>{t('tasks.submit')}</h2>
      <TaskList tasks={[checkTask(draft, [...form, ...rest])]} />
      <SaveStatus state={draft.saving} />
      {dossier.actions.includes('DELETE') && <DeleteDraft draft={draft} />}
    </div>
  );
}

function DeleteDraft({ draft }: { readonly draft: Draft }) {
  const [asking, setAsking] = useState(false);
  const [, navigate] = useLocation();
  const action = useAction();
  const remove = async () => {
    await draft.saver.flush();
    const gone = await action.run(() => deleteDraft(draft.dossier.id, draft.saver.version));
    if (gone?.ok !== true) return;
    draftMirror.clear(draft.dossier.id);
    openedDrafts.clear(draft.dossier.id);
    navigate(paths.dossiers);
  };
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('tasks.delete')}
      </Button>
      {asking && (
        <Dialog title={t('tasks.deleteTitle')} onClose={() => setAsking(false)} closeLabel={t('tasks.keep')}>
          <p>{t('tasks.deleteText')}</p>
          <ProblemNotice problem={action.problem} />
          <Button look="danger" busy={action.busy} onClick={() => void remove()}>
            {t('tasks.delete')}
          </Button>
        </Dialog>
      )}
    </>
  );
}
