import { useState } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { ProblemNotice, type ProblemText } from '#/ui/loaded';

export interface MoreButtonProps {
  readonly onMore: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: ProblemText }>;
}

/** Asks for the next part of a list; says why it cannot be had, and asks for it again. */
export function MoreButton({ onMore }: MoreButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const more = async () => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await onMore();
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <div className="buttons">
        <Button look="secondary" busy={busy} onClick={() => void more()}>
          {t(problem === undefined ? 'common.more' : 'common.tryAgain')}
        </Button>
      </div>
    </>
  );
}
