import { t } from '#/i18n/translate';
import type { Procedure } from '#/api/types';
import { ButtonLink, DownloadLink } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { paths } from '#/ui/paths';

/** The way to apply: here, or on the portal of the authority that takes the procedure in. */
export function ApplyBox({ procedure }: { readonly procedure: Procedure }) {
  if (procedure.acceptance === 'LINK_OUT' && procedure.linkUrl !== undefined) {
    return (
      <Notice>
        <p>{t('procedure.linkOutText')}</p>
        <DownloadLink look="primary" href={procedure.linkUrl}>
          {t('procedure.linkOut')}
        </DownloadLink>
      </Notice>
    );
  }
  if (procedure.formId === undefined) return <Notice>{t('procedure.notOnline')}</Notice>;
  return (
    <div className="buttons">
      <ButtonLink href={paths.apply(procedure.code)}>{t('procedure.apply')}</ButtonLink>
    </div>
  );
}
