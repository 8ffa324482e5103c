package vn.motcua.platform.text;

/** Words that are longer than what takes them, cut to what it takes: never in the middle of a sign that is two characters. */
public final class Shortened {

    private static final String MORE = "…";

    private Shortened() {}

    /** As much of the words as has so many characters. */
    public static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        boolean halves = Character.isHighSurrogate(words.charAt(longest - 1));
        return words.substring(0, halves ? longest - 1 : longest);
    }

    /** The same, and that there was more is seen. */
    public static String told(String words, int longest) {
        return words.length() <= longest ? words : cut(words, longest - MORE.length()) + MORE;
    }
}
