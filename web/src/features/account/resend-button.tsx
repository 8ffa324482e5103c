import { useEffect, useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Challenge } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import { requestCode, type Credentials } from '#/features/account/request-code';

const SECOND = 1000;

export interface ResendButtonProps {
  readonly challenge: Challenge;
  readonly credentials: Credentials;
  readonly onResent: (challenge: Challenge) => void;
}

/** Asks for another code, once the server lets one be asked for. */
export function ResendButton({ challenge, credentials, onResent }: ResendButtonProps) {
  const [left, setLeft] = useState(challenge.resendAfterSeconds);
  const action = useAction();
  useEffect(() => {
    const from = Date.now();
    const update = () => setLeft(Math.max(0, challenge.resendAfterSeconds - Math.floor((Date.now() - from) / SECOND)));
    update();
    const timer = setInterval(update, SECOND);
    return () => clearInterval(timer);
  }, [challenge]);
  const resend = async () => {
    const sent = await action.run(() => requestCode(credentials));
    if (sent?.ok === true) onResent(sent.data);
  };
  if (left > 0) return <span className="soft">{t('signIn.resendIn', { seconds: left })}</span>;
  return (
    <>
      <ProblemNotice problem={action.problem} />
      <Button look="secondary" busy={action.busy} onClick={() => void resend()}>
        {t('signIn.resend')}
      </Button>
    </>
  );
}
