package vn.motcua.platform.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.motcua.platform.hash.Sha256;

/** SHA-256 of content, as 64 hexadecimal digits. */
public final class ContentHash {
    private static final byte END_OF_PART = 0;

    private final MessageDigest digest = Sha256.digest();

    private ContentHash() {}

    /** The hash of some texts; where one ends and the next begins counts. */
    public static String of(String... parts) {
        ContentHash hash = start();
        for (String part : parts) {
            hash.add(part.getBytes(StandardCharsets.UTF_8));
        }
        return hash.hex();
    }

    /** A hash of parts that come one by one. */
    public static ContentHash start() {
        return new ContentHash();
    }

    public ContentHash add(byte[] part) {
        digest.update(part);
        digest.update(END_OF_PART);
        return this;
    }

    /** The hash of all parts added; it can be asked once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
