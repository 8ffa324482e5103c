import { Link } from 'wouter';
import { t } from '#/i18n/translate';

/** The way back to where a person came from, by its address. */
export function BackLink({ href, label = t('common.back') }: { readonly href: string; readonly label?: string }) {
  return (
    <nav className="back" aria-label={t('common.back')}>
      <Link href={href}>
        <span aria-hidden="true">‹ </span>
        {label}
      </Link>
    </nav>
  );
}
