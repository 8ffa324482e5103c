import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { TextArea } from '#/ui/text-area';
import { TextInput } from '#/ui/text-input';
import { actOnDossier } from '#/features/officer-dossier/act-on-dossier';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { AskList } from '#/features/officer-dossier/actions/ask-list';
import {
  askAct,
  askErrors,
  askablePages,
  askablePapers,
  isAskedAgain,
  stillAskable,
  type AskWords,
  type Notes,
} from '#/features/officer-dossier/actions/asked';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { useKept } from '#/api/kept';
import { isOutdated, refusalOf } from '#/features/officer-dossier/refused-act';

export interface AskSupplementProps extends ActOutcomes {
  readonly data: CaseData;
  readonly onCancel: () => void;
}

const NOTHING_ASKED: AskWords & { readonly notes: Notes } = { notes: {}, reason: '', newMatter: '', days: '' };

/** Ticking exactly which answers and papers the applicant may change, each with what is wrong with it. */
export function AskSupplement({ data, onDone, onRefused, onCancel }: AskSupplementProps) {
  const { value, change: type, forget } = useKept(`${data.dossier.id}.REQUEST_SUPPLEMENT`, NOTHING_ASKED);
  const { notes: ticked, ...words } = value;
  const notes = stillAskable(data, ticked);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const send = async () => {
    const wrong = askErrors(data, notes, words);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const sent = await action.run(() => actOnDossier(data.dossier, askAct(notes, words)));
    if (sent === undefined) return;
    if (sent.ok) {
      forget();
      onDone('REQUEST_SUPPLEMENT', sent.data);
    } else if (isOutdated(sent.problem)) onRefused({ problem: sent.problem });
  };
  const list = { notes, errorOf, onChange: (next: Notes) => type({ notes: next }) };
  return (
    <form
      className="ask"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && (refusalOf(action.problem, data.dossier) ?? <ProblemNotice problem={action.problem} />)}
      <h2>{t('ask.title')}</h2>
      <p>{t('ask.lead')}</p>
      {askablePages(data).map(page => (
        <AskList key={page.title} title={page.title} items={page.questions} {...list} />
      ))}
      <AskList title={t('ask.papers')} items={askablePapers(data)} {...list} />
      <TextArea
        id="/reason"
        label={t('ask.reason')}
        maxLength={1000}
        error={errorOf('/reason')}
        value={words.reason}
        onChange={reason => type({ reason })}
      />
      {isAskedAgain(data) && (
        <TextArea
          id="/newMatter"
          label={t('ask.newMatter')}
          hint={t('ask.newMatterHint')}
          maxLength={1000}
          error={errorOf('/newMatter')}
          value={words.newMatter}
          onChange={newMatter => type({ newMatter })}
        />
      )}
      <TextInput
        id="/answerWithinDays"
        width="short"
        inputMode="numeric"
        autoComplete="off"
        optional
        label={t('ask.days')}
        hint={t('ask.daysHint')}
        error={errorOf('/answerWithinDays')}
        value={words.days}
        onChange={days => type({ days })}
      />
      <div className="buttons">
        <Button type="submit" busy={action.busy}>
          {t('ask.send')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
