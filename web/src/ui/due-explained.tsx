import { Details } from '#/ui/details';

export interface DueExplainedProps {
  /** The date itself. */
  readonly date: string;
  /** What moved it, each a sentence that everybody should see. */
  readonly events: readonly string[];
  /** How it was counted, for who wants to know. */
  readonly days: readonly string[];
  readonly summary: string;
}

/** A due date with what moved it, and how it was counted behind a summary. */
export function DueExplained({ date, events, days, summary }: DueExplainedProps) {
  return (
    <div className="due-explained">
      <span className="due-explained__date">{date}</span>
      {events.length > 0 && (
        <ul className="due-explained__events">
          {events.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {days.length > 0 && (
        <Details summary={summary}>
          <ul>
            {days.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
