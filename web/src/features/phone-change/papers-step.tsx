import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { PhoneChangeAsked, PhoneChanged } from '#/api/types';
import { Button } from '#/ui/button';
import { DateInput } from '#/ui/date-input';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { Radios } from '#/ui/radios';
import { TextInput } from '#/ui/text-input';
import { changePhone, sendPhoneChangeCode } from '#/features/phone-change/change-phone';
import type { Typed } from '#/features/phone-change/phone-code-step';
import {
  asksForBirth,
  asksForRepresentative,
  CAUSES,
  faultsOf,
  PAPERS,
  phoneChangeBody,
  type PapersSeen,
} from '#/features/phone-change/papers-seen';

export interface PapersStepProps {
  readonly challengeId: string;
  readonly typed: Typed;
  readonly seen: PapersSeen;
  /** Takes a change of what is seen by the time it is made: much may be typed while a request runs. */
  readonly onSeen: (change: (now: PapersSeen) => PapersSeen) => void;
  readonly onSent: (challengeId: string) => void;
  readonly onDone: (done: PhoneChanged | PhoneChangeAsked) => void;
  readonly onBack: () => void;
}

/** The code that the holder reads out, and what the officer has seen. */
export function PapersStep(props: PapersStepProps) {
  const { challengeId, typed, seen, onSeen, onSent, onDone, onBack } = props;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [resent, setResent] = useState(false);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const change = (part: Partial<PapersSeen>) => onSeen(now => ({ ...now, ...part }));
  const resend = async () => {
    const old = seen.code;
    setResent(false);
    const sent = await action.run(() => sendPhoneChangeCode(typed.identifier.trim(), typed.phone.trim()));
    if (sent?.ok !== true) return;
    // What was typed meanwhile may be the new code already: messages are as quick as answers.
    onSeen(now => (now.code === old ? { ...now, code: '' } : now));
    setResent(true);
    onSent(sent.data.challengeId);
  };
  const submit = async () => {
    const wrong = faultsOf(seen);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => changePhone(phoneChangeBody(challengeId, seen)));
    if (done?.ok === true) onDone(done.data);
  };
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      {resent && <Notice kind="success" title={t('phoneChange.resent', { phone: typed.phone.trim() })} live />}
      <PageHeading title={t('phoneChange.papersTitle')} wrong={shown.length > 0} />
      <TextInput
        id="/code"
        inputMode="numeric"
        width="short"
        autoComplete="off"
        label={t('phoneChange.code')}
        hint={t('phoneChange.codeHint')}
        error={errorOf('/code')}
        value={seen.code}
        onChange={code => change({ code })}
      />
      <Radios
        id="/cause"
        label={t('phoneChange.cause')}
        choices={CAUSES.map(value => ({ value, label: t(`phoneChange.cause.${value}`) }))}
        error={errorOf('/cause')}
        value={seen.cause}
        onChange={value => change({ cause: CAUSES.find(cause => cause === value) })}
      />
      <Radios
        id="/paper"
        label={t('phoneChange.paper')}
        choices={PAPERS.map(value => ({ value, label: t(`phoneChange.paper.${value}`) }))}
        error={errorOf('/paper')}
        value={seen.paper}
        onChange={value => change({ paper: PAPERS.find(paper => paper === value) })}
      />
      <TextInput
        id="/fullName"
        autoComplete="off"
        label={t('phoneChange.fullName')}
        error={errorOf('/fullName')}
        value={seen.fullName}
        onChange={fullName => change({ fullName })}
        maxLength={200}
      />
      {asksForBirth(seen) && (
        <DateInput
          id="/dateOfBirth"
          label={t('phoneChange.dateOfBirth')}
          error={errorOf('/dateOfBirth')}
          value={seen.dateOfBirth}
          onChange={dateOfBirth => change({ dateOfBirth })}
        />
      )}
      {asksForRepresentative(seen) && (
        <>
          <TextInput
            id="/representative/fullName"
            autoComplete="off"
            label={t('phoneChange.representativeName')}
            error={errorOf('/representative/fullName')}
            value={seen.representativeName}
            onChange={representativeName => change({ representativeName })}
            maxLength={200}
          />
          <TextInput
            id="/representative/personalNumber"
            inputMode="numeric"
            width="medium"
            autoComplete="off"
            label={t('phoneChange.representativeNumber')}
            error={errorOf('/representative/personalNumber')}
            value={seen.representativeNumber}
            onChange={representativeNumber => change({ representativeNumber })}
            maxLength={30}
          />
        </>
      )}
      <TextInput
        id="/reason"
        autoComplete="off"
        label={t('phoneChange.reason')}
        error={errorOf('/reason')}
        value={seen.reason}
        onChange={reason => change({ reason })}
        maxLength={500}
      />
      {seen.cause !== undefined && <p>{t(`phoneChange.effect.${seen.cause}`)}</p>}
      <div className="buttons">
        <Button type="submit" busy={action.busy}>
          {seen.cause === 'TAKEN' ? t('phoneChange.ask') : t('phoneChange.change')}
        </Button>
        <Button look="secondary" busy={action.busy} onClick={() => void resend()}>
          {t('phoneChange.resend')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </form>
  );
}
