import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { useCaller, useSessionOver } from '#/api/session';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { OfficerSignInForm } from '#/features/officer-account/officer-sign-in-form';

/** Where officers sign in. */
export function OfficerSignInPage() {
  const caller = useCaller();
  const over = useSessionOver();
  return (
    <OfficerSignInForm beside={<Link href={officerPaths.activate}>{t('activation.link')}</Link>}>
      {wrong => (
        <>
          <PageHeading title={t('officer.signIn')} wrong={wrong} />
          {over && <Notice kind="info">{t('officer.sessionOverText')}</Notice>}
          {caller?.kind === 'APPLICANT' && <Notice kind="warning">{t('officer.applicantSignedIn')}</Notice>}
        </>
      )}
    </OfficerSignInForm>
  );
}
