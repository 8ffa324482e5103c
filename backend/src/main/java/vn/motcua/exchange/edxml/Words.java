package vn.motcua.exchange.edxml;

/** Text as a message can carry it: nothing that XML 1.0 has no way to write, no space around it, and an end. */
public final class Words {
    /** Characters; the longest field of the data dictionary of Decree 30/2020 has 1,000. */
    public static final int LONGEST = 4_000;

    private static final int SPACE = 0x20;
    private static final int LAST_OF_PLANE = 0xFFFD;

    private Words() {}

    /** Whether a message can carry it. */
    public static boolean fit(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isXml(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The text without the space around it; may be empty. */
    static String optional(String text) {
        String words = text.strip();
        if (!fit(words)) {
            throw new IllegalArgumentException("text that a message cannot carry");
        }
        return words;
    }

    /** The same, where something must stand. */
    static String required(String text) {
        String words = optional(text);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("text that must say something");
        }
        return words;
    }

    private static boolean isXml(int character) {
        return character >= SPACE
                ? character <= 0xD7FF || (character >= 0xE000 && character <= LAST_OF_PLANE) || character > 0xFFFF
                : character == '\t' || character == '\n' || character == '\r';
    }
}
