import { t } from '#/i18n/translate';
import type { Delivery } from '#/api/types';
import { Button } from '#/ui/button';
import { answerText } from '#/ui/form/answer-text';
import type { FormDefinition } from '#/ui/form/definition';
import { allQuestions } from '#/ui/form/pages';
import { answerAt, isList } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';
import { formWords } from '#/ui/form/words';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import type { DraftContent } from '#/features/dossier/draft/draft-content';

interface Difference {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictPageProps {
  readonly form: FormDefinition;
  readonly mine: DraftContent;
  readonly theirs: DraftContent;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Two devices edited the same: shows where they differ, and asks which to keep. */
export function ConflictPage({ form, mine, theirs, onKeepMine, onKeepTheirs }: ConflictPageProps) {
  return (
    <>
      <PageHeading title={t('conflict.title')} />
      <Notice kind="warning">{t('conflict.text')}</Notice>
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('conflict.question')}</th>
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {differences(form, mine, theirs).map(each => (
              <tr key={each.key}>
                <th scope="row">{each.label}</th>
                <td>{each.mine}</td>
                <td>{each.theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="buttons">
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
        <Button look="secondary" onClick={onKeepTheirs}>
          {t('conflict.keepTheirs')}
        </Button>
      </div>
    </>
  );
}

function differences(form: FormDefinition, mine: DraftContent, theirs: DraftContent): readonly Difference[] {
  const words = formWords(form);
  const pruned = prune(form, mine.answers);
  const otherPruned = prune(form, theirs.answers);
  const questions = new Map(
    [...allQuestions(form, pruned), ...allQuestions(form, otherPruned)].map(question => [question.pointer, question]),
  );
  const answers = [...questions.values()].map(question => {
    const text = (answer: ReturnType<typeof answerAt>) =>
      isList(answer) ? String(answer.length) : answerText(words, question, answer);
    return {
      key: question.pointer,
      label: words.label(question),
      mine: text(answerAt(pruned, question.pointer)),
      theirs: text(answerAt(otherPruned, question.pointer)),
    };
  });
  const delivery = {
    key: 'delivery',
    label: t('tasks.delivery'),
    mine: deliveryText(mine.delivery),
    theirs: deliveryText(theirs.delivery),
  };
  return [...answers, delivery].filter(each => each.mine !== each.theirs);
}

function deliveryText(delivery: Delivery | undefined): string {
  if (delivery === undefined) return t('common.notAnswered');
  return [t(`delivery.${delivery.method}`), delivery.postalAddress].filter(Boolean).join('\n');
}
