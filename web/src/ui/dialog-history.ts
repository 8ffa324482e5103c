/** In the state of the entry that stands in the browser's history for a dialog. */
const MARK = 'motcua.dialog';

/** Told when the person goes back; answers whether the dialog stays nevertheless. */
type GoneBack = () => boolean;

const open: GoneBack[] = [];
let here = markedAddress();

/**
 * Gives a dialog that opens an entry in the history, so that Back closes it and not the page. The entry stays when the
 * dialog is closed otherwise: taking it out would race with a page that goes on from there. Whoever comes back over it
 * is taken one further.
 */
export function standInHistory(onBack: GoneBack): () => void {
  open.push(onBack);
  if (!isMarked()) mark();
  return () => void open.splice(open.indexOf(onBack), 1);
}

function goneBack(): void {
  const cameFrom = here;
  here = markedAddress();
  if (here !== undefined) return;
  const top = open.at(-1);
  if (top === undefined) {
    // Another address is a page that follows, and not the one that the dialog stood on.
    if (cameFrom === location.href) history.back();
    return;
  }
  const below = open.length > 1;
  if (top() || below) mark();
}

function mark(): void {
  history.pushState({ ...(history.state as object | null), [MARK]: true }, '');
  here = location.href;
}

function isMarked(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && MARK in state;
}

function markedAddress(): string | undefined {
  return isMarked() ? location.href : undefined;
}

window.addEventListener('popstate', goneBack);
// The router tells of the entries that pages make.
for (const moved of ['pushState', 'replaceState']) window.addEventListener(moved, () => (here = markedAddress()));
