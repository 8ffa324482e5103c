import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Challenge } from '#/api/types';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { differences } from '#/features/account/differences';
import { DifferencesStep } from '#/features/account/differences-step';
import { compact, kindOf } from '#/features/account/identifier';
import { NewCode } from '#/features/account/new-code';
import { register } from '#/features/account/register';
import { CitizenFields, ContactFields, OrganisationFields } from '#/features/account/registration-fields';
import { EMPTY_REGISTRATION, registrationErrors, registrationOf } from '#/features/account/registration';
import type { Credentials } from '#/features/account/request-code';

/** What the server names when the code is used, wrong or too old. */
const CODE = '/code';

export interface RegisterStepProps {
  readonly challenge: Challenge;
  readonly code: string;
  readonly credentials: Credentials;
  readonly onRegistered: () => void;
}

/** Third step, for who has no account yet: the name and what forms will be filled in with. */
export function RegisterStep({ challenge, code, credentials, onRegistered }: RegisterStepProps) {
  const [fields, setFields] = useState(EMPTY_REGISTRATION);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [proof, setProof] = useState({ challengeId: challenge.challengeId, code });
  const [ended, setEnded] = useState(false);
  const [differing, setDiffering] = useState<readonly string[]>([]);
  const action = useAction();
  const isOrganisation = kindOf(credentials.identifier) === 'ORGANISATION';
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const props = {
    fields,
    errorOf: (id: string) => shown.find(error => error.id === id)?.message,
    onChange: (change: Partial<typeof fields>) => setFields({ ...fields, ...change }),
  };
  const submit = async () => {
    const wrong = registrationErrors(fields, isOrganisation);
    setErrors(wrong);
    if (wrong.length > 0) return;
    const found = differences(credentials.identifier, fields);
    setDiffering(found);
    if (found.length === 0) await send();
  };
  const send = async () => {
    const request = registrationOf(proof.challengeId, compact(proof.code), credentials.identifier, fields);
    const session = await action.run(() => register(request));
    setDiffering([]);
    if (session?.ok === true) onRegistered();
    else if (session?.problem.errors?.some(({ pointer }) => pointer === CODE) === true) setEnded(true);
  };
  if (differing.length > 0) {
    return (
      <DifferencesStep
        differences={differing}
        busy={action.busy}
        onCorrect={() => setDiffering([])}
        onConfirm={() => void send()}
      />
    );
  }
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
      <PageHeading title={t('register.title')} wrong={shown.length > 0} />
      <p>{t('register.lead')}</p>
      {isOrganisation ? <OrganisationFields {...props} /> : <CitizenFields {...props} />}
      <ContactFields {...props} isOrganisation={isOrganisation} />
      {ended && (
        <NewCode
          challenge={challenge}
          credentials={credentials}
          code={proof.code}
          error={props.errorOf(CODE)}
          onResent={({ challengeId }) => setProof({ challengeId, code: '' })}
          onChange={typed => setProof({ ...proof, code: typed })}
        />
      )}
      <Button type="submit" busy={action.busy}>
        {t('register.submit')}
      </Button>
    </form>
  );
}
