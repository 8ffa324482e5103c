package vn.motcua.signature.key;

/** The keys of a server for which none are configured. */
public final class KeylessKeys {
    private KeylessKeys() {}

    public static ConfiguredKeys configured() {
        return new ConfiguredKeys(null, null, null, false, () -> {
            throw new IllegalStateException("no demonstration runs here");
        });
    }
}
