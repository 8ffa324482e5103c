package vn.motcua.exchange.edxml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else the header tells.
 *
 * @param sphere where it is made known, {@code SphereOfPromulgation}; may be empty
 * @param typist initials of who drew it up, {@code TyperNotation}; may be empty
 * @param copies how many were issued
 * @param direction as it travels: whether the document gives a direction
 * @param filing in which file of its agency it is; null when nothing is said
 */
public record OtherInfo(
        String sphere,
        String typist,
        int copies,
        int pages,
        boolean direction,
        List<String> appendixes,
        @Nullable Filing filing) {
    /** Nothing is said. */
    public static final OtherInfo NONE = new OtherInfo("", "", 0, 0, false, List.of(), null);

    public OtherInfo {
        sphere = Words.optional(sphere);
        typist = Words.optional(typist);
        appendixes = appendixes.stream().map(Words::required).toList();
        if (copies < 0 || pages < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
    }
}
