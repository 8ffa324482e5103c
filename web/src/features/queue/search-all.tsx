import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { officerPaths } from '#/ui/officer-paths';
import { QUEUES, type Queue } from '#/features/queue/queues';

/** The way to the same search in everything that the officer may see; a queue is searched by itself. */
export function SearchAll({ queue, q }: { readonly queue: Queue; readonly q: string }) {
  const all = QUEUES.find(({ key }) => key === 'all');
  if (q === '' || all === undefined || queue.key === all.key) return null;
  return (
    <p>
      <Link href={officerPaths.queue(all.slug, `?${new URLSearchParams({ q })}`)}>
        {t('queue.searchAll', { query: q })}
      </Link>
    </p>
  );
}
