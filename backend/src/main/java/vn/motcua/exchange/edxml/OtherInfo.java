package vn.motcua.exchange.edxml;

import java.util.List;

/**
 * What else the header tells.
 *
 * @param sphere where it is made known, {@code SphereOfPromulgation}; may be empty
 * @param typist initials of who drew it up, {@code TyperNotation}; may be empty
 * @param copies how many were issued
 * @param direction as it travels: whether the document gives a direction
 */
public record OtherInfo(
        String sphere, String typist, int copies, int pages, boolean direction, List<String> appendixes) {
    /** Nothing is said. */
    public static final OtherInfo NONE = new OtherInfo("", "", 0, 0, false, List.of());

    public OtherInfo {
        sphere = Words.optional(sphere);
        typist = Words.optional(typist);
        appendixes = appendixes.stream().map(Words::required).toList();
        if (copies < 0 || pages < 0) {
            throw new IllegalArgumentException("fewer than none");
        }
    }
}
