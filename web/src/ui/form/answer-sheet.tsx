import { answerText } from '#/ui/form/answer-text';
import type { Answers, Category, FormDefinition } from '#/ui/form/definition';
import { pageQuestions, shownPages, type Question } from '#/ui/form/pages';
import { answerAt, isList } from '#/ui/form/pointer';
import { prune } from '#/ui/form/prune';
import { formWords } from '#/ui/form/words';
import { SummaryList, type SummaryRow } from '#/ui/summary-list';
import { t } from '#/i18n/translate';
import { Link } from 'wouter';

export interface AnswerSheetProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  /** Where a page's answers can be changed; without it the sheet is only read. */
  readonly changeHref?: ((page: Category, index: number) => string) | undefined;
  /** How deep the headings of the pages are. */
  readonly headingLevel?: 2 | 3;
}

/** All answers as they will be kept, page by page. */
export function AnswerSheet({ form, answers, changeHref, headingLevel = 2 }: AnswerSheetProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const pruned = prune(form, answers);
  const words = formWords(form);
  return (
    <>
      {shownPages(form, pruned).map((page, index) => (
        <section key={page.label} className="sheet">
          <div className="sheet__head">
            <Heading>{words.page(page)}</Heading>
            {changeHref !== undefined && (
              <Link href={changeHref(page, index)}>
                {t('common.change')} <span className="visually-hidden">{words.page(page)}</span>
              </Link>
            )}
          </div>
          <SummaryList rows={pageQuestions(form, page, pruned).map(question => rowOf(form, question, pruned))} />
        </section>
      ))}
    </>
  );
}

function rowOf(form: FormDefinition, question: Question, answers: Answers): SummaryRow {
  const words = formWords(form);
  const answer = answerAt(answers, question.pointer);
  const entry = /\/(\d+)\/[^/]+$/.exec(question.pointer)?.[1];
  const label = words.label(question);
  return {
    key: question.pointer,
    label: entry === undefined ? label : `${Number(entry) + 1}. ${label}`,
    value: isList(answer) ? t('form.entries', { count: answer.length }) : answerText(words, question, answer),
  };
}
