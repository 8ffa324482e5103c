import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { Activation, ActivationOpening } from '#/api/types';
import { ButtonLink } from '#/ui/button';
import { officerPaths } from '#/ui/officer-paths';
import { Panel } from '#/ui/panel';
import { ActivationCodeStep } from '#/features/officer-account/activation-code-step';
import { CredentialsStep } from '#/features/officer-account/credentials-step';

/** An officer with a code chooses password and authenticator. Nothing of it is in the address, nor kept by the browser. */
export function ActivationPage() {
  const [opened, setOpened] = useState<{ readonly by: ActivationOpening; readonly activation: Activation }>();
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <div className="narrow">
        <Panel title={t('activation.done')}>
          <p>{t('activation.doneText')}</p>
        </Panel>
        <ButtonLink href={officerPaths.signIn}>{t('common.signIn')}</ButtonLink>
      </div>
    );
  }
  return opened === undefined ? (
    <ActivationCodeStep onOpened={(by, activation) => setOpened({ by, activation })} />
  ) : (
    <CredentialsStep by={opened.by} activation={opened.activation} onDone={() => setDone(true)} />
  );
}
