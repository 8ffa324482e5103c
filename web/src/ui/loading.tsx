import { useEffect, useState } from 'react';
import { t } from '#/i18n/translate';

const PATIENCE_MILLISECONDS = 300;

/** Says that something is being loaded, but only once that takes long enough to be noticed. */
export function Loading({ text = t('common.loading') }: { readonly text?: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {late && text}
    </p>
  );
}
