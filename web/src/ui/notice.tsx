import type { ReactNode } from 'react';
import { classNames } from '#/ui/class-names';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

export interface NoticeProps {
  readonly kind?: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** Whether it appeared after the page was drawn, so that a screen reader reads it out. */
  readonly live?: boolean;
}

/** A boxed message about the whole page; its kind is said by its words, the colour only repeats it. */
export function Notice({ kind = 'info', title, children, live = false }: NoticeProps) {
  return (
    <div className={classNames('notice', `notice--${kind}`)} role={live ? 'alert' : undefined}>
      {title !== undefined && <p className="notice__title">{title}</p>}
      {children}
    </div>
  );
}
