import type { ReactNode } from 'react';
import { PageHeading } from '#/ui/page-heading';

/** The heading of a page that confirms something. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="panel">
      <PageHeading title={title} />
      <div className="panel__body">{children}</div>
    </div>
  );
}
