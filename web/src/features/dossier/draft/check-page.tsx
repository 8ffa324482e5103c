import { Link, useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { problemKind } from '#/api/outcome';
import type { Problem } from '#/api/types';
import { Attention } from '#/ui/attention';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { AnswerSheet } from '#/ui/form/answer-sheet';
import { ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { PapersList } from '#/features/dossier/attachments/papers-list';
import { DraftFee } from '#/features/dossier/draft/draft-fee';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';
import { leftToDo, type LeftToDo } from '#/features/dossier/draft/left-to-do';
import { SaveStatus } from '#/features/dossier/draft/save-status';
import { notSent, sendSaved } from '#/features/dossier/draft/send-saved';
import { submitDossier } from '#/features/dossier/draft/submit-dossier';
import type { Draft } from '#/features/dossier/draft/use-draft';
import { openedDrafts } from '#/features/dossier/opened-drafts';

const BACK_HERE = '?ve=kiem-tra';

/** Everything once more before it is sent. */
export function CheckPage({ draft }: { readonly draft: Draft }) {
  const { dossier, form, content, saver } = draft;
  const [, navigate] = useLocation();
  const action = useAction();
  const left = leftToDo(draft, action.problem);
  const problem = notSent(action.problem, { title: t('check.notSent'), detail: t('check.kept') });
  const submit = async () => {
    const receipt = await action.run(() => sendSaved(saver, version => submitDossier(dossier.id, version)));
    if (receipt?.ok !== true) return;
    draftMirror.clear(dossier.id);
    openedDrafts.clear(dossier.id);
    await draft.reload();
    navigate(paths.submitted(dossier.id));
  };
  if (action.problem !== undefined && problemKind(action.problem) === 'not-a-draft') {
    return <AlreadySubmitted draft={draft} problem={action.problem} />;
  }
  return (
    <div className="narrow">
      <BackLink href={paths.dossier(dossier.id)} label={t('tasks.title')} />
      <Attention to={action.problem}>
        {(left.length === 0 || problem !== action.problem) && <ProblemNotice problem={problem} />}
        <LeftToDoNotice left={left} />
      </Attention>
      <PageHeading title={t('check.title')} wrong={left.length > 0} />
      <p>{t('check.text')}</p>
      <SummaryList
        rows={[
          { key: 'procedure', label: t('dossier.procedure'), value: dossier.procedure.name },
          { key: 'agency', label: t('tasks.filed'), value: dossier.agency.name },
          { key: 'owner', label: t('tasks.owner'), value: dossier.owner.name },
        ]}
      />
      <AnswerSheet
        form={form}
        answers={content.answers}
        changeHref={(_page, index) => paths.formPage(dossier.id, index) + BACK_HERE}
      />
      <div className="sheet__head">
        <h2>{t('tasks.documents')}</h2>
        <Link href={paths.documents(dossier.id) + BACK_HERE}>
          {t('common.change')} <span className="visually-hidden">{t('tasks.documents')}</span>
        </Link>
      </div>
      <PapersList data={draft} />
      <div className="sheet__head">
        <h2>{t('tasks.delivery')}</h2>
        <Link href={paths.delivery(dossier.id)}>
          {t('common.change')} <span className="visually-hidden">{t('tasks.delivery')}</span>
        </Link>
      </div>
      <p>{content.delivery === undefined ? t('common.notAnswered') : t(`delivery.${content.delivery.method}`)}</p>
      {content.delivery?.postalAddress !== undefined && <p>{content.delivery.postalAddress}</p>}
      <DraftFee draft={draft} />
      <div className="actions">
        <Button busy={action.busy} onClick={() => void submit()}>
          {t('check.submit')}
        </Button>
        <SaveStatus state={draft.saving} />
      </div>
    </div>
  );
}

/** Instead of a page whose every link would be refused: the way to the dossier that was submitted elsewhere. */
function AlreadySubmitted({ draft, problem }: { readonly draft: Draft; readonly problem: Problem }) {
  const [, navigate] = useLocation();
  const open = async () => {
    draftMirror.clear(draft.dossier.id);
    openedDrafts.clear(draft.dossier.id);
    await draft.reload();
    navigate(paths.dossier(draft.dossier.id));
  };
  return (
    <div className="narrow">
      <PageHeading title={t('check.title')} wrong />
      <Attention to={problem}>
        <Notice kind="warning" title={problem.title} live>
          <p>{t('check.alreadySent')}</p>
          <Button onClick={() => void open()}>{t('submitted.open')}</Button>
        </Notice>
      </Attention>
    </div>
  );
}

function LeftToDoNotice({ left }: { readonly left: readonly LeftToDo[] }) {
  if (left.length === 0) return null;
  return (
    <Notice kind="danger" title={t('check.incomplete')} live>
      <ul>
        {left.map(each => (
          <li key={each.message}>
            <Link href={each.href + BACK_HERE}>{each.message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
