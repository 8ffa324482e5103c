package vn.motcua.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the stamp of a state secret (Decision 28/2018, article 1; Decree 30/2020, articles 15 and 16) in a subject, a file's name
 * or what stands on a first page. "Tối mật" and "tuyệt mật" are words of that stamp alone; "mật" is so only where it stands as
 * one, for it is part of many honest words: bảo mật, mật khẩu.
 */
public final class SecrecyWords {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String STAMP = spaced("mật");

    private static final Pattern HIGHER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(" + spaced("tối") + "|" + spaced("tuyệt") + ")[\\s_.-]*" + STAMP
                    + "(?![\\p{L}\\p{N}])",
            ANY_CASE);
    /** In brackets, after "độ" or "dấu", or parted from the rest by a sign at its beginning or end. */
    private static final Pattern MARKED = Pattern.compile(
            "[(\\[{]\\s*" + STAMP + "\\s*[)\\]}]|(?<!\\p{L})(độ|dấu)\\s+" + STAMP
                    + "(?!\\p{L})|^[\\s_]*mật\\s*([-–_:.|]|$)" + "|[-–_:|]\\s*mật\\s*(\\.\\p{Alnum}+)?\\s*$",
            ANY_CASE);

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced("MẬT") + "(?![\\p{L}\\p{N}])");
    private static final Pattern BEFORE =
            Pattern.compile(anyOf("BẢO", "BÍ", "CẨN", "THÂN", "KẾT", "TINH", "ĐƯỜNG") + "[\\s_-]+$");
    private static final Pattern AFTER = Pattern.compile("^[\\s_-]+"
            + anyOf("KHẨU", "ĐỘ", "MÃ", "ONG", "THƯ", "DANH", "VỤ", "THIẾT", "NGỮ", "MÍA", "NGHỊ", "TẬP", "PHỤC")
            + "(?!\\p{L})");
    private static final Pattern HIGHER_CAPITALS =
            Pattern.compile("(?<!\\p{L})" + anyOf("TỐI", "TUYỆT") + "[\\s_.-]*" + spaced("MẬT") + "(?!\\p{L})");
    /** What is not seen: soft hyphens, zero-width spaces. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");

    private SecrecyWords() {}

    /** The stamp in a subject or a file's name, as it stands there. */
    public static Optional<String> find(String text) {
        String words = plain(text);
        return first(HIGHER, words).or(() -> first(MARKED, words)).or(() -> capitals(words));
    }

    /** The stamp on a page, where it stands in capitals: what a page says about secrets in its sentences is not one. */
    public static Optional<String> findOnPage(String text) {
        return plain(text)
                .lines()
                .flatMap(line -> first(HIGHER_CAPITALS, line).or(() -> capitals(line)).stream())
                .findFirst();
    }

    /** As it is read: whatever the forms of its letters and spaces, without what is not seen. */
    private static String plain(String text) {
        String shown =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return SPACES.matcher(shown).replaceAll(" ");
    }

    /** A word whose letters may be set apart, as they often are in a stamp. */
    private static String spaced(String word) {
        return String.join("[\\s.]*", word.split(""));
    }

    private static String anyOf(String... words) {
        return "(" + Arrays.stream(words).map(SecrecyWords::spaced).collect(Collectors.joining("|")) + ")";
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static Optional<String> capitals(String text) {
        return CAPITALS.matcher(text)
                .results()
                .filter(word -> !BEFORE.matcher(text.substring(0, word.start())).find()
                        && !AFTER.matcher(text.substring(word.end())).find())
                .map(word -> word.group())
                .findFirst();
    }
}
