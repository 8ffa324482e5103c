import { t } from '#/i18n/translate';
import { forgetSession } from '#/api/session';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { Notice } from '#/ui/notice';
import { OfficerSignInForm } from '#/features/officer-account/officer-sign-in-form';

/** Asks for a new sign-in over the page that the session ended on; what is typed there waits under it. */
export function SessionOverDialog() {
  return (
    <Dialog title={t('officer.sessionOver')}>
      <OfficerSignInForm
        beside={
          <Button look="plain" onClick={leave}>
            {t('officer.leaveSession')}
          </Button>
        }
      >
        {() => <Notice kind="warning">{t('officer.sessionOverKept')}</Notice>}
      </OfficerSignInForm>
    </Dialog>
  );
}

/** What is kept in the tab goes too. */
function leave(): void {
  sessionStorage.clear();
  forgetSession();
}
