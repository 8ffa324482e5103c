export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  readonly when: string;
  readonly who?: string | undefined;
  readonly text?: string | undefined;
}

/** What happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map(entry => (
        <li key={entry.key} className="timeline__entry">
          <p className="timeline__title">{entry.title}</p>
          <p className="timeline__when">
            {entry.when}
            {entry.who !== undefined && ` · ${entry.who}`}
          </p>
          {entry.text !== undefined && <p className="timeline__text">{entry.text}</p>}
        </li>
      ))}
    </ol>
  );
}
