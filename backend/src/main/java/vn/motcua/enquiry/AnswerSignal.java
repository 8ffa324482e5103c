package vn.motcua.enquiry;

import jakarta.inject.Singleton;
import vn.motcua.platform.outbox.Signal;

/** Raised when an answer was written down. */
@Singleton
final class AnswerSignal extends Signal {}
