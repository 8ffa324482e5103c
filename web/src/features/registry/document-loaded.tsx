import type { ReactNode } from 'react';
import { t } from '#/i18n/translate';
import type { Resource } from '#/api/resource';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';

export interface DocumentLoadedProps<T> {
  readonly of: Resource<T>;
  readonly children: (read: T) => ReactNode;
}

/** An address that is no document's, or that of one that is not the officer's to see: trying again helps nobody. */
const NOT_HERE = [400, 404];

/** One document of a register, once it is loaded. */
export function DocumentLoaded<T>({ of, children }: DocumentLoadedProps<T>) {
  if (of.state !== 'failed' || !NOT_HERE.includes(of.problem.status)) return <Loaded of={of}>{children}</Loaded>;
  return (
    <>
      <PageHeading title={t('registry.noSuchDocument')} />
      <EmptyState title={t('registry.noSuchDocumentText')} />
    </>
  );
}
