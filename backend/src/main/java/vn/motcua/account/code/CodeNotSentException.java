package vn.motcua.account.code;

/** The way to the phones is broken for the moment. */
public final class CodeNotSentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CodeNotSentException(Throwable cause) {
        super("the one-time code could not be handed over", cause);
    }
}
