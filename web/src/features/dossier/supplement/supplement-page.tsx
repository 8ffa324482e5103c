import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OpenSupplement } from '#/api/types';
import { Attention } from '#/ui/attention';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { Details } from '#/ui/details';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { AnswerSheet } from '#/ui/form/answer-sheet';
import { ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import type { DossierData, Reload } from '#/features/dossier/dossier-data';
import { choosing, ConflictPage } from '#/features/dossier/draft/conflict-page';
import { SaveStatus } from '#/features/dossier/draft/save-status';
import { notSent, sendSaved } from '#/features/dossier/draft/send-saved';
import type { KnownChange } from '#/features/dossier/known-change';
import { NothingHere } from '#/features/dossier/nothing-here';
import { answerSupplement } from '#/features/dossier/supplement/answer-supplement';
import { calledFor } from '#/features/dossier/supplement/called-for';
import { supplementErrors } from '#/features/dossier/supplement/supplement-errors';
import { SupplementFields } from '#/features/dossier/supplement/supplement-fields';
import { SupplementPapers } from '#/features/dossier/supplement/supplement-papers';
import { answersOf, isStale, useSupplement } from '#/features/dossier/supplement/use-supplement';

export interface SupplementPageProps {
  readonly data: DossierData;
  readonly reload: Reload;
}

/** Answering what an officer asked for: only the named answers and papers are open. */
export function SupplementPage({ data, reload }: SupplementPageProps) {
  const { supplement, id } = data.dossier;
  if (supplement === undefined) return <NothingHere dossierId={id} />;
  return <SupplementForm data={data} reload={reload} supplement={supplement} key={supplement.id} />;
}

function SupplementForm({ data, reload, supplement }: SupplementPageProps & { readonly supplement: OpenSupplement }) {
  const { dossier, form } = data;
  const draft = useSupplement(dossier, supplement, () => void reload());
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [stale, setStale] = useState(false);
  const [, navigate] = useLocation();
  const action = useAction();
  const maySend = dossier.actions.includes('ANSWER_SUPPLEMENT');
  const refused = action.fieldErrors.map(error => ({ ...error, id: inputOf(error.id) }));
  const shown = errors.length > 0 ? errors : refused;
  const papersChanged = async (change: KnownChange) => {
    await reload(change);
    setErrors([]);
  };
  const send = async () => {
    const wrong = supplementErrors(data, supplement, draft.answers);
    setErrors(wrong);
    setStale(false);
    if (wrong.length > 0) return;
    const sent = await action.run(() => sendSaved(draft.saver, version => answerSupplement(dossier.id, version)));
    if (sent === undefined) return;
    setStale(isStale(sent));
    if (sent.ok || isStale(sent)) await reload();
    if (sent.ok) navigate(paths.dossier(dossier.id));
  };
  if (draft.saving.is === 'conflict' && draft.saving.theirs.supplement?.id === supplement.id) {
    const { theirs, conflicts } = draft.saving;
    return (
      <ConflictPage
        form={form}
        mine={draft}
        theirs={answersOf(theirs)}
        conflicts={conflicts}
        onChosen={choosing(draft.saver, theirs)}
      />
    );
  }
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        // The Enter key sends a form that has no button to send it, too.
        void (maySend ? send() : draft.saver.flush());
      }}
    >
      <BackLink href={paths.dossier(dossier.id)} />
      <ErrorSummary errors={shown} />
      {stale && (
        <Notice kind="warning" live>
          {t('supplement.stale')}
        </Notice>
      )}
      {shown.length === 0 && !stale && (
        <Attention to={action.problem}>
          <ProblemNotice
            problem={notSent(action.problem, { title: t('supplement.notSent'), detail: t('supplement.kept') })}
          />
        </Attention>
      )}
      <PageHeading title={t('supplement.title')} caption={dossier.code} wrong={shown.length > 0} />
      <Notice kind="warning" title={t('supplement.reason')}>
        <p lang="vi">{supplement.reason}</p>
        {supplement.newMatter !== undefined && <p>{t('asked.newMatter', { text: supplement.newMatter })}</p>}
        {supplement.dueAt !== undefined && (
          <p>
            <strong>{t('supplement.due', { at: formatInstant(supplement.dueAt) })}</strong> {t('supplement.dueHint')}
          </p>
        )}
      </Notice>
      {dossier.actions.includes('PREPARE_SUPPLEMENT') ? (
        <>
          <SupplementFields data={data} supplement={supplement} draft={draft} errors={shown} />
          <SupplementPapers
            data={data}
            supplement={supplement}
            needed={calledFor(data, draft.saved)}
            errors={shown}
            reload={papersChanged}
          />
        </>
      ) : (
        <Notice kind="info">{t('supplement.onlySend')}</Notice>
      )}
      <Details summary={t('supplement.rest')}>
        <AnswerSheet form={form} answers={draft.answers} />
      </Details>
      <div className="actions">
        {maySend ? (
          <Button type="submit" busy={action.busy}>
            {t('supplement.submit')}
          </Button>
        ) : (
          <p>{t('supplement.onlyPrepare')}</p>
        )}
        <SaveStatus state={draft.saving} />
      </div>
    </form>
  );
}

/** The input that the server means by the pointer of a refusal. */
function inputOf(pointer: string): string {
  return pointer.replace('/attachments/', 'paper-').replace(/^\/answers(?=\/)/, '');
}
