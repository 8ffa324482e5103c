import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { ActivationCode } from '#/api/types';
import { CopyButton } from '#/ui/copy-button';
import { Notice } from '#/ui/notice';

export interface CodeNoticeProps {
  readonly issued: ActivationCode;
  readonly username: string;
}

/** The new code, which nobody can read again once this page is left. */
export function CodeNotice({ issued, username }: CodeNoticeProps) {
  return (
    <Notice kind="success" title={t('staff.codeTitle')} live>
      <p className="staff__code">
        <strong className="number">{issued.code}</strong> <CopyButton text={issued.code} />
      </p>
      <p>{t('staff.codeText', { username, at: formatInstant(issued.expiresAt) })}</p>
    </Notice>
  );
}
