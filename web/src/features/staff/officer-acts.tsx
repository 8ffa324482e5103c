import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { ActivationCode, StaffFile } from '#/api/types';
import { Button } from '#/ui/button';
import { issueActivationCode, reinstateOfficer, suspendOfficer } from '#/features/staff/staff';
import { ReasonDialog } from '#/features/staff/reason-dialog';

export interface OfficerActsProps {
  readonly file: StaffFile;
  readonly onChanged: () => void;
  readonly onIssued: (code: ActivationCode) => void;
}

type Act = 'code' | 'suspend' | 'reinstate';

/** What may be done with the account, each with its reason. */
export function OfficerActs({ file, onChanged, onIssued }: OfficerActsProps) {
  const [asking, setAsking] = useState<Act>();
  const close = () => setAsking(undefined);
  const done = () => {
    close();
    onChanged();
  };
  const first = file.state === 'NOT_ACTIVATED';
  return (
    <div className="buttons">
      {file.state !== 'SUSPENDED' && (
        <>
          <Button look={first ? 'primary' : 'secondary'} onClick={() => setAsking('code')}>
            {first ? t('staff.issue') : t('staff.reset')}
          </Button>
          <Button look="secondary" onClick={() => setAsking('suspend')}>
            {t('staff.suspend')}
          </Button>
        </>
      )}
      {file.state === 'SUSPENDED' && <Button onClick={() => setAsking('reinstate')}>{t('staff.reinstate')}</Button>}
      {asking === 'code' && (
        <ReasonDialog
          title={first ? t('staff.issueTitle') : t('staff.resetTitle', { name: file.fullName })}
          label={first ? t('staff.issue') : t('staff.reset')}
          run={reason => issueActivationCode(file.id, reason)}
          onClose={close}
          onDone={code => {
            close();
            onIssued(code);
          }}
        >
          <p>{first ? t('staff.issueText') : t('staff.resetText')}</p>
        </ReasonDialog>
      )}
      {asking === 'suspend' && (
        <ReasonDialog
          title={t('staff.suspendTitle', { name: file.fullName })}
          label={t('staff.suspend')}
          dangerous
          run={reason => suspendOfficer(file.id, reason)}
          onClose={close}
          onDone={done}
        >
          <p>{t('staff.suspendText')}</p>
        </ReasonDialog>
      )}
      {asking === 'reinstate' && (
        <ReasonDialog
          title={t('staff.reinstateTitle', { name: file.fullName })}
          label={t('staff.reinstate')}
          run={reason => reinstateOfficer(file.id, reason)}
          onClose={close}
          onDone={done}
        >
          <p>{t('staff.reinstateText')}</p>
        </ReasonDialog>
      )}
    </div>
  );
}
