package vn.motcua.signature.key;

/** The keys of a server for which none are configured. */
public final class KeylessKeys {
    private KeylessKeys() {}

    /** Keys in a token that was pulled out. */
    public static SigningKeys pulledOut() {
        return signer -> {
            throw new KeyUnavailable("the token was pulled out", null);
        };
    }

    public static ConfiguredKeys configured() {
        return new ConfiguredKeys(null, null, null, false, () -> {
            throw new IllegalStateException("no demonstration runs here");
        });
    }
}
