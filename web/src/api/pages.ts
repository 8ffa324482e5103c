import { useRef, useState } from 'react';
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

/** A list that grows page by page as a person asks for more; another key begins it anew, a reload keeps its length. */
export function usePagedList<T>(key: string, load: (after?: string) => Promise<Outcome<Page<T>>>): PagedList<T> {
  const shown = useRef({ key, pages: 1 });
  if (shown.current.key !== key) shown.current = { key, pages: 1 };
  const first = useResource(key, () => loadPages(load, shown.current.pages));
  const firstPart = first.state === 'ready' ? first.data : undefined;
  const latest = useRef(firstPart);
  latest.current = firstPart;
  const [more, setMore] = useState<Page<T> & { readonly of: Page<T> }>();
  const grown = more !== undefined && more.of === firstPart ? more : firstPart;
  return {
    first,
    items: grown?.items ?? [],
    hasMore: grown?.next !== undefined,
    loadMore: async () => {
      if (firstPart === undefined || grown === undefined) return success(undefined);
      const page = await load(grown.next);
      if (!page.ok) return page;
      // What it would be appended to may be gone meanwhile: reloaded, or another list.
      if (latest.current === firstPart) {
        shown.current = { key, pages: shown.current.pages + 1 };
        setMore({ ...joined(grown, page.data), of: firstPart });
      }
      return success(undefined);
    },
  };
}

/** So many pages from the first on; fewer when the list is shorter now, or a later page cannot be had. */
async function loadPages<T>(
  load: (after?: string) => Promise<Outcome<Page<T>>>,
  pages: number,
): Promise<Outcome<Page<T>>> {
  const first = await load();
  if (!first.ok) return first;
  let all: Page<T> = first.data;
  for (let page = 1; page < pages && all.next !== undefined; page++) {
    const next = await load(all.next);
    if (!next.ok) break;
    all = joined(all, next.data);
  }
  return success(all);
}

function joined<T>(before: Page<T>, { items, next }: Page<T>): Page<T> {
  return { items: [...before.items, ...items], ...(next !== undefined && { next }) };
}
