package vn.motcua.dossier.issue;

import vn.motcua.document.StoredDocument;

/** What came of issuing a paper. */
sealed interface IssueOutcome {

    /** Issued, now or before. */
    record Issued(StoredDocument document) implements IssueOutcome {}

    /** A key failed, or the time-stamp authority gave no time-stamp: to be tried again later. */
    record Unsigned() implements IssueOutcome {}

    /** What it tells of changed each time while it was drawn: to be tried again later. */
    record Unsettled() implements IssueOutcome {}
}
