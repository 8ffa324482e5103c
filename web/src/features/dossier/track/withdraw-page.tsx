import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useKept } from '#/api/kept';
import { problemKind } from '#/api/outcome';
import type { Dossier } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { TextArea } from '#/ui/text-area';
import { NothingHere } from '#/features/dossier/nothing-here';
import { handedTo } from '#/features/dossier/track/handed-to';
import { withdrawDossier } from '#/features/dossier/track/withdraw-dossier';

export interface WithdrawPageProps {
  readonly dossier: Dossier;
  readonly reload: () => Promise<void>;
}

/** Asks why, then withdraws. */
export function WithdrawPage({ dossier, reload }: WithdrawPageProps) {
  const { value, change, forget } = useKept(`withdraw.${dossier.id}`, { reason: '' });
  const { reason } = value;
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const missing = reason.trim().length < 3;
    setErrors(missing ? [{ id: '/reason', message: t('withdraw.error') }] : []);
    if (missing) return;
    const withdrawn = await action.run(() => withdrawDossier(dossier, reason.trim()));
    if (withdrawn === undefined) return;
    if (withdrawn.ok || problemKind(withdrawn.problem) === 'stale-version') await reload();
    if (!withdrawn.ok) return;
    forget();
    navigate(paths.dossier(dossier.id));
  };
  if (!dossier.actions.includes('WITHDRAW')) return <NothingHere dossierId={dossier.id} />;
  const elsewhere = handedTo(dossier);
  return (
    <form
      className="narrow"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <BackLink href={paths.dossier(dossier.id)} />
      <ErrorSummary errors={shown} />
      {shown.length === 0 && <ProblemNotice problem={action.problem} />}
      <PageHeading title={t('withdraw.title')} caption={dossier.code} wrong={shown.length > 0} />
      {elsewhere !== undefined && (
        <Notice kind="warning" title={t('withdraw.elsewhere', { agency: elsewhere })}>
          <p>{t('withdraw.elsewhereText', { agency: dossier.agency.name })}</p>
        </Notice>
      )}
      <p>{t('withdraw.text')}</p>
      <TextArea
        id="/reason"
        label={t('withdraw.reason')}
        maxLength={1000}
        error={shown[0]?.message}
        value={reason}
        onChange={typed => change({ reason: typed })}
      />
      <Button type="submit" look="danger" busy={action.busy}>
        {t('withdraw.submit')}
      </Button>
    </form>
  );
}
