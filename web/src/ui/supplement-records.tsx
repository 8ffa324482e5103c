import { formatInstant } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import { answerText } from '#/ui/form/answer-text';
import type { Answer, Answers, FormDefinition } from '#/ui/form/definition';
import { everyQuestion } from '#/ui/form/pages';
import { isList } from '#/ui/form/pointer';
import { formWords } from '#/ui/form/words';
import { Notice } from '#/ui/notice';

/** A supplement request with its answer, as the server tells it. */
export interface SupplementRecord {
  readonly id: string;
  readonly number: number;
  readonly reason: string;
  readonly newMatter?: string | undefined;
  readonly requestedAt: string;
  readonly dueAt?: string | undefined;
  readonly answeredAt?: string | undefined;
  readonly state: 'OPEN' | 'ANSWERED' | 'LAPSED' | 'EXPIRED';
  readonly extensions: readonly { readonly at: string; readonly to: string; readonly reason: string }[];
  readonly fields: readonly { readonly pointer: string; readonly note: string }[];
  readonly documents: readonly { readonly code: string; readonly note: string }[];
  readonly changes: readonly { readonly pointer: string; readonly before?: unknown; readonly after?: unknown }[];
  readonly papers: readonly string[];
}

export interface SupplementRecordsProps {
  readonly records: readonly SupplementRecord[];
  readonly form: FormDefinition;
  /** The answers as they are now: the entries of lists are named by them. */
  readonly answers: Answers;
  readonly documents: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
  readonly attachments: readonly { readonly id: string; readonly fileName: string }[];
}

/** All that the applicant was asked to add or mend, oldest first, each with what they answered. */
export function SupplementRecords({ records, form, answers, documents, attachments }: SupplementRecordsProps) {
  const words = formWords(form);
  const questions = everyQuestion(form, answers);
  const questionAt = (pointer: string) => questions.find(each => each.pointer === pointer);
  const labelAt = (pointer: string) => {
    const question = questionAt(pointer);
    const entry = /\/(\d+)\/[^/]+$/.exec(pointer)?.[1];
    const label = question === undefined ? pointer : words.label(question);
    return entry === undefined ? label : `${Number(entry) + 1}. ${label}`;
  };
  const said = (pointer: string, answer: unknown) => {
    const question = questionAt(pointer);
    if (isList(answer as Answer)) return t('form.entries', { count: (answer as readonly Answer[]).length });
    return question === undefined ? String(answer ?? '') : answerText(words, question, answer as Answer | undefined);
  };
  const paperName = (code: string) => {
    const document = documents.find(each => each.code === code);
    return document === undefined ? code : inLanguage(document.name, document.nameEn);
  };
  return (
    <>
      {records.map(record => (
        <Notice key={record.id} kind={record.state === 'OPEN' ? 'warning' : 'info'} title={titleOf(record)}>
          <p className="soft">{t('asked.at', { at: formatInstant(record.requestedAt) })}</p>
          <p>{record.reason}</p>
          {record.newMatter !== undefined && <p>{t('asked.newMatter', { text: record.newMatter })}</p>}
          <ul>
            {record.fields.map(({ pointer, note }) => (
              <li key={pointer}>
                <strong>{labelAt(pointer)}</strong>: {note}
              </li>
            ))}
            {record.documents.map(({ code, note }) => (
              <li key={code}>
                <strong>{paperName(code)}</strong>: {note}
              </li>
            ))}
          </ul>
          {record.extensions.map(({ at, to, reason }) => (
            <p key={at}>{t('asked.extended', { at: formatInstant(at), to: formatInstant(to), reason })}</p>
          ))}
          {record.state === 'OPEN' && record.dueAt !== undefined && (
            <p>{t('asked.due', { at: formatInstant(record.dueAt) })}</p>
          )}
          {(record.changes.length > 0 || record.papers.length > 0) && <p>{t('asked.answer')}</p>}
          <ul>
            {record.changes.map(({ pointer, before, after }) => (
              <li key={pointer}>
                <strong>{labelAt(pointer)}</strong>:{' '}
                {t('asked.change', { before: said(pointer, before), after: said(pointer, after) })}
              </li>
            ))}
            {attachments
              .filter(({ id }) => record.papers.includes(id))
              .map(({ id, fileName }) => (
                <li key={id}>{t('asked.paper', { name: fileName })}</li>
              ))}
          </ul>
        </Notice>
      ))}
    </>
  );
}

function titleOf({ number, state, answeredAt }: SupplementRecord): string {
  const what =
    answeredAt === undefined ? t(`asked.${state}`) : t('asked.answeredAt', { at: formatInstant(answeredAt) });
  return t('asked.title', { number, what });
}
