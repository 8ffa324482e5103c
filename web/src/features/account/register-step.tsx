import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { kindOf } from '#/features/account/identifier';
import { register } from '#/features/account/register';
import { CitizenFields, ContactFields, OrganisationFields } from '#/features/account/registration-fields';
import { EMPTY_REGISTRATION, registrationErrors, registrationOf } from '#/features/account/registration';
import type { Credentials } from '#/features/account/request-code';

export interface RegisterStepProps {
  readonly challengeId: string;
  readonly code: string;
  readonly credentials: Credentials;
  readonly onRegistered: () => void;
}

/** Third step, for who has no account yet: the name and what forms will be filled in with. */
export function RegisterStep({ challengeId, code, credentials, onRegistered }: RegisterStepProps) {
  const [fields, setFields] = useState(EMPTY_REGISTRATION);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
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
    const request = registrationOf(challengeId, code, credentials.identifier, fields);
    const session = await action.run(() => register(request));
    if (session?.ok === true) onRegistered();
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
      <PageHeading title={t('register.title')} wrong={shown.length > 0} />
      <p>{t('register.lead')}</p>
      {isOrganisation ? <OrganisationFields {...props} /> : <CitizenFields {...props} />}
      <ContactFields {...props} isOrganisation={isOrganisation} />
      <Button type="submit" busy={action.busy}>
        {t('register.submit')}
      </Button>
    </form>
  );
}
