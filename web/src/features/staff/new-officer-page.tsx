import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { AdministeredAgency } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { TextInput } from '#/ui/text-input';
import { faultsOf, noPost, postBody, PostFields } from '#/features/staff/post-fields';
import { enterOfficer, listAdministeredAgencies } from '#/features/staff/staff';

/** Enters an officer with a first post; the activation code is issued on the officer's own page. */
export function NewOfficerPage() {
  const agencies = useResource('administered agencies', listAdministeredAgencies);
  return (
    <div className="narrow">
      <BackLink href={officerPaths.staff} label={t('staff.title')} />
      <Loaded of={agencies}>{({ items }) => <NewOfficerForm agencies={items} />}</Loaded>
    </div>
  );
}

const NOBODY = { username: '', fullName: '', title: '', reason: '' };

function NewOfficerForm({ agencies }: { readonly agencies: readonly AdministeredAgency[] }) {
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(NOBODY);
  const [post, setPost] = useState(noPost);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const officer = { ...typed, username: typed.username.trim().toLowerCase() };
    const wrong = [...faultsOfPerson(officer), ...faultsOf(post), ...faultsOfReason(officer.reason)];
    setErrors(wrong);
    if (wrong.length > 0) return;
    const done = await action.run(() => enterOfficer({ ...officer, ...postBody(post) }));
    if (done?.ok === true) navigate(officerPaths.officer(done.data.id));
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <PageHeading title={t('staff.add')} wrong={shown.length > 0} />
      <TextInput
        id="/fullName"
        label={t('staff.fullName')}
        error={errorOf('/fullName')}
        value={typed.fullName}
        onChange={fullName => setTyped({ ...typed, fullName })}
        autoComplete="off"
        maxLength={200}
      />
      <TextInput
        id="/title"
        label={t('staff.jobTitle')}
        hint={t('staff.jobTitleHint')}
        error={errorOf('/title')}
        value={typed.title}
        onChange={title => setTyped({ ...typed, title })}
        autoComplete="off"
        maxLength={200}
      />
      <TextInput
        id="/username"
        width="medium"
        label={t('officer.username')}
        hint={t('staff.usernameHint')}
        error={errorOf('/username')}
        value={typed.username}
        onChange={username => setTyped({ ...typed, username })}
        autoComplete="off"
        maxLength={60}
      />
      <PostFields agencies={agencies} post={post} onChange={setPost} errorOf={errorOf} />
      <TextInput
        id="/reason"
        label={t('staff.reason')}
        hint={t('staff.reasonHint')}
        error={errorOf('/reason')}
        value={typed.reason}
        onChange={reason => setTyped({ ...typed, reason })}
        autoComplete="off"
        maxLength={500}
      />
      <Button type="submit" busy={action.busy}>
        {t('staff.enter')}
      </Button>
    </form>
  );
}

function faultsOfPerson({ fullName, title, username }: typeof NOBODY): readonly FieldMessage[] {
  return [
    ...(fullName.trim() === '' ? [{ id: '/fullName', message: t('staff.error.fullName') }] : []),
    ...(title.trim() === '' ? [{ id: '/title', message: t('staff.error.title') }] : []),
    ...(/^[a-z0-9][a-z0-9._-]{2,59}$/.test(username) ? [] : [{ id: '/username', message: t('staff.error.username') }]),
  ];
}

function faultsOfReason(reason: string): readonly FieldMessage[] {
  return reason.trim() === '' ? [{ id: '/reason', message: t('staff.error.reason') }] : [];
}
