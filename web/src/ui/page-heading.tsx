import { useEffect, useRef } from 'react';
import { t } from '#/i18n/translate';

export interface PageHeadingProps {
  readonly title: string;
  readonly caption?: string | undefined;
  /** The title of the browser's tab then begins with "Lỗi". */
  readonly wrong?: boolean;
}

let firstPage = true;

/** The page's heading: names the tab, and takes the focus when a person came here from another page. */
export function PageHeading({ title, caption, wrong = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const name = wrong ? t('common.errorTitle', { title }) : title;
    document.title = `${name} – ${t('common.brand')}`;
  }, [title, wrong]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {caption !== undefined && <span className="caption">{caption} </span>}
      {title}
    </h1>
  );
}
