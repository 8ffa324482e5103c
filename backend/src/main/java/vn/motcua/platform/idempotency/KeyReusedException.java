package vn.motcua.platform.idempotency;

/** The key was used for another request: the act that would have used it again is rolled back. */
public final class KeyReusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyReusedException(Throwable duplicate) {
        super("the idempotency key was used for another request", duplicate);
    }
}
