package vn.motcua.routing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.motcua.platform.persistence.SearchText;

/**
 * What a dossier is found by: the owner's name from each of its words on and the dossier code from each of its parts on,
 * folded. A question is found when such a phrase begins with it.
 */
public final class Phrases {

    /** No phrase and no question is longer, in characters. */
    private static final int LONGEST = 40;

    private Phrases() {}

    /** All phrases of a dossier. */
    static Collection<String> of(String ownerName, String code) {
        Set<String> phrases = new LinkedHashSet<>();
        addSuffixes(phrases, SearchText.fold(ownerName));
        addSuffixes(phrases, SearchText.fold(code));
        return phrases;
    }

    /** The same in one line, in which each phrase follows a space: for looking row by row. */
    static String line(String ownerName, String code) {
        // The sign keeps a question from matching across name and code; folding leaves it in no question.
        return " " + SearchText.fold(ownerName) + " | " + SearchText.fold(code);
    }

    /** A person's question as phrases begin with it; one of signs alone is the beginning of none. */
    public static String question(String typed) {
        return cut(SearchText.asked(typed));
    }

    private static void addSuffixes(Set<String> phrases, String folded) {
        for (int at = 0; at >= 0 && at < folded.length(); at = next(folded, at)) {
            phrases.add(cut(folded.substring(at)));
        }
    }

    private static int next(String folded, int from) {
        int space = folded.indexOf(' ', from);
        return space < 0 ? folded.length() : space + 1;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip();
    }
}
