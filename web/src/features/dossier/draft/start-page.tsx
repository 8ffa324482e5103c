import { useState } from 'react';
import { useLocation } from 'wouter';
import { inLanguage, t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { getProcedure } from '#/api/get-procedure';
import { useResource } from '#/api/resource';
import type { OfferingAgency, Owner } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { Radios } from '#/ui/radios';
import { AgencyChoice } from '#/features/dossier/draft/agency-choice';
import { beginDraft } from '#/features/dossier/draft/begin-draft';
import { listOwners } from '#/features/dossier/draft/list-owners';

/** Where a dossier is filed and whose it is; then the draft begins. */
export function StartPage({ procedureCode }: { readonly procedureCode: string }) {
  const procedure = useResource(`procedure ${procedureCode}`, () => getProcedure(procedureCode));
  const owners = useResource(`owners ${procedureCode}`, () => listOwners(procedureCode));
  return (
    <div className="narrow">
      <BackLink href={paths.procedure(procedureCode)} />
      <Loaded of={procedure}>
        {({ name, nameEn }) => (
          <Loaded of={owners}>
            {list => <StartForm procedureCode={procedureCode} name={inLanguage(name, nameEn)} owners={list} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface StartFormProps {
  readonly procedureCode: string;
  readonly name: string;
  readonly owners: readonly Owner[];
}

function StartForm({ procedureCode, name, owners }: StartFormProps) {
  const [agency, setAgency] = useState<OfferingAgency>();
  const [ownerId, setOwnerId] = useState(owners.length === 1 ? owners[0]?.id : undefined);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const action = useAction();
  const errorOf = (id: string) => errors.find(error => error.id === id)?.message;
  const begin = async () => {
    const owner = owners.find(each => each.id === ownerId);
    const missing = [
      ...(agency === undefined ? [{ id: 'agency', message: t('start.choose') }] : []),
      ...(owner === undefined ? [{ id: 'owner', message: t('start.chooseOwner') }] : []),
    ];
    setErrors(missing);
    if (agency === undefined || owner === undefined) return;
    const dossier = await action.run(() => beginDraft(procedureCode, agency.id, owner));
    if (dossier?.ok === true) navigate(paths.dossier(dossier.data.id));
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void begin();
      }}
    >
      <ErrorSummary errors={errors} />
      <ProblemNotice problem={action.problem} />
      <PageHeading title={t('start.title')} caption={name} wrong={errors.length > 0} />
      <p>{t('start.text')}</p>
      {owners.length > 1 && (
        <Radios
          id="owner"
          label={t('start.owner')}
          choices={owners.map(owner => ({
            value: owner.id,
            label: owner.self ? t('start.self', { name: owner.name }) : owner.name,
          }))}
          value={ownerId}
          error={errorOf('owner')}
          onChange={setOwnerId}
        />
      )}
      <AgencyChoice procedureCode={procedureCode} value={agency} error={errorOf('agency')} onChange={setAgency} />
      <div className="actions">
        <Button type="submit" busy={action.busy}>
          {t('start.begin')}
        </Button>
      </div>
    </form>
  );
}
