import { useEffect, useState } from 'react';
import { success, type Outcome } from '#/api/outcome';
import type { Resource } from '#/api/resource';
import { useResource } from '#/api/resource';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PagedList<T> {
  readonly first: Resource<Page<T>>;
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly loadMore: () => Promise<Outcome<void>>;
}

/** A list that grows page by page as a person asks for more; another key begins it anew. */
export function usePagedList<T>(key: string, load: (after?: string) => Promise<Outcome<Page<T>>>): PagedList<T> {
  const first = useResource(key, () => load());
  const [more, setMore] = useState<{ readonly items: readonly T[]; readonly next?: string | undefined }>();
  const firstPage = first.state === 'ready' ? first.data : undefined;
  useEffect(() => setMore(undefined), [firstPage]);
  const next = more === undefined ? firstPage?.next : more.next;
  return {
    first,
    items: [...(firstPage?.items ?? []), ...(more?.items ?? [])],
    hasMore: next !== undefined,
    loadMore: async () => {
      const page = await load(next);
      if (!page.ok) return page;
      setMore({ items: [...(more?.items ?? []), ...page.data.items], next: page.data.next });
      return success(undefined);
    },
  };
}
