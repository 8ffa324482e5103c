package vn.motcua.platform.persistence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds words so that "dang ky" finds "Đăng ký"; both the stored column and the question are folded. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Folding leaves no such sign. */
    private static final String NOWHERE = "-";

    private SearchText() {}

    /** Lower case without marks, words parted by single spaces; signs that are neither letter nor digit part words. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String latin = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NOT_WORD.matcher(latin).replaceAll(" ").strip();
    }

    /** Folds what somebody looks for; of signs alone a word that nothing has, for they are not a question for everything. */
    public static String asked(String question) {
        String folded = fold(question);
        return folded.isEmpty() && !question.isBlank() ? NOWHERE : folded;
    }

    /** Whether each word that is asked begins one of the words there; nothing asked is there. */
    public static boolean isIn(String words, String question) {
        List<String> there = List.of(fold(words).split(" "));
        String asked = asked(question);
        return asked.isEmpty()
                || Arrays.stream(asked.split(" "))
                        .allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** A LIKE pattern that finds the folded words anywhere in a folded column. */
    public static String contains(String question) {
        // Folding leaves letters, digits and spaces, so nothing in it is a wildcard.
        return "%" + asked(question) + "%";
    }
}
