package vn.motcua.dossier;

/** What came of reaching for a draft in order to change it. */
public sealed interface DraftHold {

    /** It is a draft of that version, and held until the transaction ends. */
    record Held(Dossier draft) implements DraftHold {}

    /** It cannot be had, for this reason. */
    sealed interface Refusal extends DraftHold {}

    /** There is no such dossier. */
    record NotFound() implements Refusal {}

    /** It was submitted. */
    record NotADraft() implements Refusal {}

    /** It was changed since the caller read it, by another phone for example. */
    record Stale(ChangeOutcome.Stale by) implements Refusal {}
}
