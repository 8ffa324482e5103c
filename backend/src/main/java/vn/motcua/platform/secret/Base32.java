package vn.motcua.platform.secret;

import java.util.Arrays;

/** Base32 (RFC 4648) without padding, in which authenticator apps are given their secrets. */
public final class Base32 {
    /** What is written in it, five bits a letter. */
    public static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS_A_LETTER = 5;

    private Base32() {}

    /** The bytes of a text; throws {@link IllegalArgumentException} when any of it is not one of the letters. */
    public static byte[] decoded(String text) {
        byte[] bytes = new byte[text.length() * BITS_A_LETTER / Byte.SIZE];
        int written = 0;
        int bits = 0;
        int buffer = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            buffer = buffer << BITS_A_LETTER | value;
            bits += BITS_A_LETTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[written++] = (byte) (buffer >> bits);
            }
        }
        return Arrays.copyOf(bytes, written);
    }
}
