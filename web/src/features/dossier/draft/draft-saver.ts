import { problemKind, success, unreachable, type Failure, type Outcome } from '#/api/outcome';
import type { Dossier, Problem } from '#/api/types';
import { sameContent, type DraftContent } from '#/features/dossier/draft/draft-content';
import { mergeDrafts, withPart } from '#/features/dossier/draft/draft-merge';
import { draftMirror } from '#/features/dossier/draft/draft-mirror';

export type SaveState =
  | { readonly is: 'saved' | 'waiting' | 'saving' | 'offline' }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'conflict'; readonly theirs: Dossier; readonly conflicts: readonly string[] };

/** The requests that saving needs. */
export interface DraftServer {
  save(version: number, content: DraftContent): Promise<Outcome<Dossier>>;
  load(): Promise<Outcome<Dossier>>;
  /** What a dossier of the server says of what is edited. */
  contentOf(dossier: Dossier): DraftContent;
}

const QUIET_MILLISECONDS = 1000;
const AT_MOST_MILLISECONDS = 3000;
const RETRY_MILLISECONDS = 5000;
const NOT_FOUND = 404;

/**
 * Saves a draft while it is typed: a second after the last key and never later than three after the first, one request
 * at a time, again while there is no network. It never writes over what another device saved: what the two changed in
 * different places is brought together, and of what both changed it asks.
 */
export class DraftSaver {
  private state: SaveState = { is: 'saved' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dirtySince: number | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;
  private gone = false;
  /** Why the last save came to nothing. */
  private failure: Failure = unreachable();
  /** What this device sent, or was about to when its page was left, and never heard back about. */
  private readonly unheard: DraftContent[];

  constructor(
    /** The name of what is edited, under which it is mirrored on the device. */
    private readonly name: string,
    private base: { readonly version: number; readonly content: DraftContent },
    private current: DraftContent,
    private readonly server: DraftServer,
    private readonly onState: (state: SaveState) => void,
    /** Is given what is to be shown once another device's changes have come in. */
    private readonly onContent: (content: DraftContent) => void,
  ) {
    this.unheard = [current];
    if (!sameContent(base.content, current)) this.schedule();
  }

  get version(): number {
    return this.base.version;
  }

  /** What the server has, as far as this device knows. */
  get saved(): DraftContent {
    return this.base.content;
  }

  change(content: DraftContent): void {
    this.current = content;
    this.mirror();
    if (this.state.is !== 'conflict') this.schedule();
  }

  /** Saves what is not saved yet, now; afterwards tells whether everything is, or why not. */
  async flush(): Promise<Outcome<void>> {
    clearTimeout(this.timer);
    while (this.state.is !== 'conflict' && !this.isSaved()) {
      await (this.running ?? this.start());
      if (this.state.is === 'offline' || this.state.is === 'refused') break;
    }
    return this.isSaved() ? success(undefined) : this.failure;
  }

  /** The dossier as the page has read it anew, which may be a newer version: it is compared, never taken over unseen. */
  heard(dossier: Dossier): void {
    if (dossier.version <= this.base.version || this.running !== undefined || this.state.is === 'conflict') return;
    this.compare(dossier);
    if (this.state.is === 'waiting') this.schedule();
  }

  /** Takes what was chosen of what both devices changed: the other's of those that are named, this one's of the rest. */
  choose(theirs: Dossier, ofTheirs: ReadonlySet<string>): void {
    const content = this.server.contentOf(theirs);
    const merged = mergeDrafts(this.base.content, this.current, content).mine;
    this.takeOver(
      theirs,
      [...ofTheirs].reduce((now, part) => withPart(now, part, content), merged),
    );
    void this.flush();
  }

  /** Starts nothing any more; what is not saved stays on the device. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** It was deleted, or the right over it has ended: nothing of it stays on the device. */
  private leaveNothing(): void {
    this.gone = true;
    draftMirror.clear(this.name);
  }

  private mirror(): void {
    if (this.gone) return;
    draftMirror.write(this.name, { version: this.base.version, base: this.base.content, content: this.current });
  }

  private isSaved(): boolean {
    return sameContent(this.base.content, this.current);
  }

  private schedule(): void {
    const now = Date.now();
    this.dirtySince ??= now;
    if (this.state.is !== 'saving') this.tell({ is: 'waiting' });
    this.startAfter(Math.min(QUIET_MILLISECONDS, Math.max(0, this.dirtySince + AT_MOST_MILLISECONDS - now)));
  }

  private start(): Promise<void> {
    this.running = this.save().finally(() => {
      this.running = undefined;
      if (this.state.is === 'waiting') this.schedule();
    });
    return this.running;
  }

  private async save(): Promise<void> {
    const sent = this.current;
    this.dirtySince = undefined;
    this.unheard.push(sent);
    this.tell({ is: 'saving' });
    const saved = await this.server.save(this.base.version, sent);
    if (saved.ok) return this.settle(saved.data, sent);
    this.failure = saved;
    if (problemKind(saved.problem) === 'stale-version') return this.meet();
    if (saved.problem.status === 0 || saved.problem.status >= 500) return this.retryLater();
    if (saved.problem.status === NOT_FOUND) this.leaveNothing();
    this.tell({ is: 'refused', problem: saved.problem });
  }

  /** Someone saved meanwhile. Only when that says something else than this device knew is there anything to ask. */
  private async meet(): Promise<void> {
    const loaded = await this.server.load();
    if (!loaded.ok) {
      this.failure = loaded;
      return this.retryLater();
    }
    this.compare(loaded.data);
  }

  private compare(dossier: Dossier): void {
    const theirs = this.server.contentOf(dossier);
    if (sameContent(theirs, this.current)) return this.settle(dossier, this.current);
    const known = this.unheard.some(each => sameContent(each, theirs));
    const { conflicts, mine } = mergeDrafts(known ? theirs : this.base.content, this.current, theirs);
    if (conflicts.length > 0) return this.tell({ is: 'conflict', theirs: dossier, conflicts });
    this.takeOver(dossier, mine);
  }

  /** Goes on from the other device's version with both devices' changes. */
  private takeOver(theirs: Dossier, content: DraftContent): void {
    this.current = content;
    this.onContent(content);
    const base = this.server.contentOf(theirs);
    if (sameContent(base, content)) return this.settle(theirs, content);
    this.base = { version: theirs.version, content: base };
    this.mirror();
    this.tell({ is: 'waiting' });
  }

  private settle(dossier: Dossier, content: DraftContent): void {
    this.base = { version: dossier.version, content };
    this.unheard.length = 0;
    if (this.isSaved()) draftMirror.clear(this.name);
    else this.mirror();
    this.tell({ is: this.isSaved() || this.state.is === 'conflict' ? 'saved' : 'waiting' });
  }

  private retryLater(): void {
    this.tell({ is: 'offline' });
    this.startAfter(RETRY_MILLISECONDS);
  }

  private startAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void (this.running ?? this.start()), milliseconds);
  }

  private tell(state: SaveState): void {
    this.state = state;
    this.onState(state);
  }
}
