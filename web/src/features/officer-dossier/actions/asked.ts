import { inLanguage, t } from '#/i18n/translate';
import type { FieldMessage } from '#/ui/error-summary';
import type { Answers } from '#/ui/form/definition';
import { pageQuestions, shownPages } from '#/ui/form/pages';
import { prune } from '#/ui/form/prune';
import { formWords } from '#/ui/form/words';
import type { Act } from '#/features/officer-dossier/act-on-dossier';
import { isDays } from '#/features/officer-dossier/actions/days';
import type { CaseData } from '#/features/officer-dossier/case-data';

/** Something that can be asked for: an answer by its pointer, or a paper by its code. */
export interface Askable {
  readonly id: string;
  readonly label: string;
}

export interface AskablePage {
  readonly title: string;
  readonly questions: readonly Askable[];
}

/** What was ticked, with what has to be put right about each. */
export type Notes = Readonly<Record<string, string>>;

const PAPER = 'paper:';

/** The answers that the applicant was asked, page by page; entries of a list are asked for one by one. */
export function askablePages({ form, dossier }: CaseData): readonly AskablePage[] {
  const words = formWords(form);
  const answers = prune(form, dossier.answers as Answers);
  return shownPages(form, answers).map(page => ({
    title: words.page(page),
    questions: pageQuestions(form, page, answers).map(question => {
      const entry = /\/(\d+)\/[^/]+$/.exec(question.pointer)?.[1];
      const label = words.label(question);
      return { id: question.pointer, label: entry === undefined ? label : `${Number(entry) + 1}. ${label}` };
    }),
  }));
}

export function askablePapers({ procedure }: CaseData): readonly Askable[] {
  return procedure.requiredDocuments.map(document => ({
    id: PAPER + document.code,
    label: inLanguage(document.name, document.nameEn),
  }));
}

/** What was ticked and can still be asked for: answers may have gone since. */
export function stillAskable(data: CaseData, notes: Notes): Notes {
  const ids = new Set(
    [...askablePages(data).flatMap(page => page.questions), ...askablePapers(data)].map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(notes).filter(([id]) => ids.has(id)));
}

/** What is typed beside the ticked things; '' where nothing is. */
export interface AskWords {
  readonly reason: string;
  readonly newMatter: string;
  readonly days: string;
}

/** A supplement may be asked for again only for what has newly arisen. */
export function isAskedAgain({ dossier }: CaseData): boolean {
  return dossier.supplementRequests.length > 0;
}

/** What the request still needs before it can be sent. */
export function askErrors(data: CaseData, notes: Notes, words: AskWords): readonly FieldMessage[] {
  const { reason, newMatter, days } = words;
  const labels = new Map(
    [...askablePages(data).flatMap(page => page.questions), ...askablePapers(data)].map(each => [each.id, each.label]),
  );
  const ticked = Object.entries(notes);
  const first = labels.keys().next().value ?? 'reason';
  const none = ticked.length === 0 ? [{ id: first, message: t('ask.error.none') }] : [];
  const unnoted = ticked
    .filter(([, note]) => note.trim() === '')
    .map(([id]) => ({ id: `${id}-note`, message: t('ask.error.note', { label: labels.get(id) ?? id }) }));
  const noReason = reason.trim() === '' ? [{ id: '/reason', message: t('ask.errorReason') }] : [];
  const noNewMatter =
    isAskedAgain(data) && newMatter.trim() === '' ? [{ id: '/newMatter', message: t('ask.error.newMatter') }] : [];
  const wrongDays =
    days.trim() !== '' && !isDays(days) ? [{ id: '/answerWithinDays', message: t('ask.error.days') }] : [];
  return [...none, ...unnoted, ...noReason, ...noNewMatter, ...wrongDays];
}

export function askAct(notes: Notes, { reason, newMatter, days }: AskWords): Act {
  const entries = Object.entries(notes).map(([id, note]) => ({ id, note: note.trim() }));
  return {
    kind: 'REQUEST_SUPPLEMENT',
    reason: reason.trim(),
    ...(newMatter.trim() === '' ? {} : { newMatter: newMatter.trim() }),
    fields: entries.filter(({ id }) => !id.startsWith(PAPER)).map(({ id, note }) => ({ pointer: id, note })),
    documents: entries
      .filter(({ id }) => id.startsWith(PAPER))
      .map(({ id, note }) => ({ code: id.slice(PAPER.length), note })),
    ...(days.trim() === '' ? {} : { answerWithinDays: Number(days) }),
  };
}
