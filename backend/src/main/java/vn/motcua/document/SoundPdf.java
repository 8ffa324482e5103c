package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import vn.motcua.platform.hash.Sha256;

/**
 * A PDF that may be parsed within the server: the portal made it itself, or it was sent and found sound in a process of
 * its own. Whoever signs or verifies takes this and never bare bytes.
 */
public final class SoundPdf {
    private final byte[] bytes;

    private SoundPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What the portal has drawn or signed. */
    public static SoundPdf ofOwnMaking(byte[] bytes) {
        return new SoundPdf(bytes.clone());
    }

    static SoundPdf checked(byte[] bytes) {
        return new SoundPdf(bytes);
    }

    public int sizeBytes() {
        return bytes.length;
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Reads it from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
