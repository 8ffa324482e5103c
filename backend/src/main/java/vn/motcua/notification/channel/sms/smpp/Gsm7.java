package vn.motcua.notification.channel.sms.smpp;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The GSM 7-bit default alphabet with its extension (3GPP TS 23.038, 6.2.1), one character a byte, as message centres take it. */
final class Gsm7 {
    static final byte ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Character, Byte> EXTENSION = Map.of(
            '\f',
            (byte) 0x0A,
            '^',
            (byte) 0x14,
            '{',
            (byte) 0x28,
            '}',
            (byte) 0x29,
            '\\',
            (byte) 0x2F,
            '[',
            (byte) 0x3C,
            '~',
            (byte) 0x3D,
            ']',
            (byte) 0x3E,
            '|',
            (byte) 0x40,
            '€',
            (byte) 0x65);
    private static final Map<Character, Byte> CODES = codes();

    private Gsm7() {}

    /** Its bytes; empty when it has a character that is not in the alphabet. */
    static Optional<byte[]> encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Byte code = CODES.get(c);
            if (code == null) {
                code = EXTENSION.get(c);
                bytes.write(ESCAPE);
            }
            if (code == null) {
                return Optional.empty();
            }
            bytes.write(code);
        }
        return Optional.of(bytes.toByteArray());
    }

    /** The text of bytes; what is in neither table is a question mark. */
    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == ESCAPE && i + 1 < bytes.length) {
                text.append(extended(bytes[++i]));
            } else {
                text.append(bytes[i] >= 0 && bytes[i] != ESCAPE ? BASIC.charAt(bytes[i]) : '?');
            }
        }
        return text.toString();
    }

    private static char extended(byte code) {
        return EXTENSION.entrySet().stream()
                .filter(entry -> entry.getValue() == code)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse('?');
    }

    private static Map<Character, Byte> codes() {
        Map<Character, Byte> codes = new HashMap<>();
        for (int i = 0; i < BASIC.length(); i++) {
            if (i != ESCAPE) {
                codes.put(BASIC.charAt(i), (byte) i);
            }
        }
        return Map.copyOf(codes);
    }
}
