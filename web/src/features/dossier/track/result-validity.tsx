import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { Notice } from '#/ui/notice';
import { paths } from '#/ui/paths';

/** By what anyone can verify the result, or that it was revoked and why. */
export function ResultValidity({ dossier }: { readonly dossier: Dossier }) {
  const { verificationCode: code, revokedAt, revocationReason } = dossier.result ?? {};
  if (revokedAt !== undefined) {
    return (
      <Notice kind="danger" title={t('result.revoked', { at: formatInstant(revokedAt) })}>
        <p>{revocationReason}</p>
      </Notice>
    );
  }
  if (code === undefined) return null;
  return (
    <p>
      {t('result.verify')} <Link href={paths.verifyCode(code)}>{code}</Link>
    </p>
  );
}
