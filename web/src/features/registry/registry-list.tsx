import type { ReactNode } from 'react';
import type { MessageKey } from '#/i18n/keys';
import { t } from '#/i18n/translate';
import type { Page, PagedList } from '#/api/pages';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';

export interface RegistryListProps<T, P extends Page<T>> {
  readonly list: PagedList<T, P>;
  readonly empty?: MessageKey;
  readonly children: (item: T) => ReactNode;
}

/** The lines of a register as far as they are loaded. */
export function RegistryList<T extends { readonly id: string }, P extends Page<T>>({
  list,
  empty = 'registry.none',
  children,
}: RegistryListProps<T, P>) {
  return (
    <>
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t(empty)} />}
            <ul className="registry__list">
              {list.items.map(item => (
                <li key={item.id}>{children(item)}</li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}
