package vn.motcua.notification.channel.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

/** A text as the bytes of its parts: in the 7-bit alphabet where it has all characters, else in UCS-2. */
final class SmsParts {
    private static final byte DEFAULT_ALPHABET = 0;
    private static final byte UCS2 = 8;
    /** One part holds 160 septets or 140 bytes; with the header of six bytes 153, or 134. */
    private static final int SEPTETS = 160;

    private static final int SEPTETS_OF_MANY = 153;
    private static final int BYTES = 140;
    private static final int BYTES_OF_MANY = 134;
    private static final int MOST_PARTS = 255;

    private final byte dataCoding;
    private final List<byte[]> parts;

    private SmsParts(byte dataCoding, List<byte[]> parts) {
        this.dataCoding = dataCoding;
        this.parts = parts;
    }

    /**
     * Cuts a text.
     *
     * @param id by which the parts of a text are told from those of others: the same at each try, so that a phone that got some of
     *     them before puts them together once
     */
    static SmsParts of(String text, UUID id) {
        Optional<byte[]> septets = Gsm7.encode(text);
        if (septets.isPresent()) {
            byte[] bytes = septets.get();
            return new SmsParts(
                    DEFAULT_ALPHABET,
                    bytes.length <= SEPTETS
                            ? List.of(bytes)
                            : cut(bytes, SEPTETS_OF_MANY, 1, at -> bytes[at - 1] != Gsm7.ESCAPE, id));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
        return new SmsParts(
                UCS2,
                bytes.length <= BYTES
                        ? List.of(bytes)
                        : cut(bytes, BYTES_OF_MANY, 2, at -> !Character.isLowSurrogate(charAt(bytes, at)), id));
    }

    /** The text as one, for those who cut it themselves. */
    static SmsParts whole(String text) {
        return Gsm7.encode(text)
                .map(bytes -> new SmsParts(DEFAULT_ALPHABET, List.of(bytes)))
                .orElseGet(() -> new SmsParts(UCS2, List.of(text.getBytes(StandardCharsets.UTF_16BE))));
    }

    byte dataCoding() {
        return dataCoding;
    }

    /** The bytes of each part; those of several begin with the header that says which of how many each is. */
    List<byte[]> parts() {
        return parts;
    }

    private static List<byte[]> cut(byte[] bytes, int most, int step, IntPredicate mayBegin, UUID id) {
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(from + most, bytes.length);
            while (to < bytes.length && !mayBegin.test(to)) {
                to -= step;
            }
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        if (pieces.size() > MOST_PARTS) {
            throw new IllegalArgumentException("a short message has at most 255 parts");
        }
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(withHeader(pieces.get(i), (byte) id.hashCode(), pieces.size(), i + 1));
        }
        return List.copyOf(parts);
    }

    /** Concatenation with an 8-bit reference (3GPP TS 23.040, 9.2.3.24.1). */
    private static byte[] withHeader(byte[] piece, byte reference, int count, int number) {
        byte[] header = {5, 0, 3, reference, (byte) count, (byte) number};
        byte[] part = Arrays.copyOf(header, header.length + piece.length);
        System.arraycopy(piece, 0, part, header.length, piece.length);
        return part;
    }

    private static char charAt(byte[] bytes, int index) {
        return (char) ((bytes[index] << Byte.SIZE) | (bytes[index + 1] & 0xFF));
    }
}
