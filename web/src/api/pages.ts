import { useRef, useState } from 'react';
import { success, type Outcome } from '#/api/outcome';
import type { Resource } from '#/api/resource';
import { useResource } from '#/api/resource';

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** A page whose first may say more than its items: what it says of the whole list stays. */
export interface PagedList<T, P extends Page<T> = Page<T>> {
  readonly first: Resource<P>;
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly loadMore: () => Promise<Outcome<void>>;
}

type Load<P> = (after?: string) => Promise<Outcome<P>>;
type ItemOf<P extends Page<unknown>> = P['items'][number];

/** A list that grows page by page as a person asks for more; another key begins it anew, a reload keeps its length. */
export function usePagedList<P extends Page<unknown>>(key: string, load: Load<P>): PagedList<ItemOf<P>, P> {
  const shown = useRef({ key, pages: 1 });
  if (shown.current.key !== key) shown.current = { key, pages: 1 };
  const first = useResource(key, () => loadPages(load, shown.current.pages));
  const firstPart = first.state === 'ready' ? first.data : undefined;
  const latest = useRef(firstPart);
  latest.current = firstPart;
  const [more, setMore] = useState<{ readonly grown: P; readonly of: P }>();
  const grown = more !== undefined && more.of === firstPart ? more.grown : firstPart;
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
        setMore({ grown: joined(grown, page.data), of: firstPart });
      }
      return success(undefined);
    },
  };
}

/** So many pages from the first on; fewer when the list is shorter now, or a later page cannot be had. */
async function loadPages<P extends Page<unknown>>(load: Load<P>, pages: number): Promise<Outcome<P>> {
  const first = await load();
  if (!first.ok) return first;
  let all = first.data;
  for (let page = 1; page < pages && all.next !== undefined; page++) {
    const next = await load(all.next);
    if (!next.ok) break;
    all = joined(all, next.data);
  }
  return success(all);
}

/** What the first page says of the whole list stays; the later ones do not say it again. */
function joined<P extends Page<unknown>>(before: P, { items, next }: P): P {
  return { ...before, items: [...before.items, ...items], next };
}
