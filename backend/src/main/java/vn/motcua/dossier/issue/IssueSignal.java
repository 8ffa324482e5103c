package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import vn.motcua.platform.outbox.Signal;

/** Raised when there is cause for a paper. */
@Singleton
final class IssueSignal extends Signal {}
