import { useEffect, useRef, type ReactNode } from 'react';

export interface AttentionProps {
  /** What happened; each time it is another, the focus is taken. */
  readonly to: object | undefined;
  readonly children: ReactNode;
}

/** Brings into view what came of a person's own act: the button that they pressed may be a screen away. */
export function Attention({ to, children }: AttentionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (to !== undefined) box.current?.focus();
  }, [to]);
  return (
    <div tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
