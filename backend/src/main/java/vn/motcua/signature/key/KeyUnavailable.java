package vn.motcua.signature.key;

import org.jspecify.annotations.Nullable;

/** A key store, a token or a security module that is configured does not do its work now; whoever signs tells it as a value. */
public final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
