package vn.motcua.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/** What a chunk is said to hash to, and the hashing of what comes. */
final class ChunkChecksum {
    /** As the protocol names them. */
    static final String ALGORITHMS = "sha1,sha256";

    private final MessageDigest digest;
    private final byte[] expected;

    private ChunkChecksum(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected.clone();
    }

    /** Reads the header {@code Upload-Checksum}; empty when it cannot be read or names another algorithm. */
    static Optional<ChunkChecksum> ofHeader(String header) {
        String[] words = header.strip().split(" ", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        try {
            byte[] expected = Base64.getDecoder().decode(words[1].strip());
            return switch (words[0]) {
                case "sha1" -> of("SHA-1", expected);
                case "sha256" -> of("SHA-256", expected);
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<ChunkChecksum> of(String algorithm, byte[] expected) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            return digest.getDigestLength() == expected.length
                    ? Optional.of(new ChunkChecksum(digest, expected))
                    : Optional.empty();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has " + algorithm, impossible);
        }
    }

    void update(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
    }

    /** Whether all that came is what was meant; asked once. */
    boolean matches() {
        return MessageDigest.isEqual(digest.digest(), expected);
    }
}
