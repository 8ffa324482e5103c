import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface SummaryRow {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly action?: { readonly label: string; readonly href: string } | undefined;
}

/** Names and values, one under the other; each may have a link to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map(row => (
        <div className="summary__row" key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.action !== undefined && (
            <dd className="summary__action">
              <Link href={row.action.href}>
                {row.action.label}
                <span className="visually-hidden"> {row.label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
