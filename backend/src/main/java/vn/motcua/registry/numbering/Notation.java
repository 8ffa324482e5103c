package vn.motcua.registry.numbering;

import java.util.Arrays;
import vn.motcua.registry.DocumentType;

/**
 * What follows a document's number in its symbol, and the series that the number is of. An agency has a series for each kind of
 * document in a year (Decree 30/2020, article 15); letters are one kind, whichever unit draws them up.
 *
 * @param text as it stands in the symbol: {@code QĐ-UBND}, {@code UBND-VHXH}
 * @param series what the series is known by: {@code QĐ-UBND}, and {@code UBND-…} of letters
 */
public record Notation(String text, String series) {

    private static final String ANY_UNIT = "-…";

    /**
     * Of a document of a type.
     *
     * @param issuer the agency's abbreviation, such as {@code UBND}
     */
    public static Notation of(DocumentType type, String issuer, String text) {
        return type == DocumentType.LETTER ? ofLetter(issuer, text) : new Notation(text, text);
    }

    /** Of a letter. */
    public static Notation ofLetter(String issuer, String text) {
        return new Notation(text, issuer + ANY_UNIT);
    }

    /** As somebody writes it who says no type: what begins with the agency's own abbreviation is a letter's. */
    static Notation written(String text, String issuer) {
        boolean isOfType = Arrays.stream(DocumentType.values())
                .filter(type -> type != DocumentType.LETTER)
                .anyMatch(type -> type.notation(issuer, "").equals(text));
        return !isOfType && text.startsWith(issuer + "-") ? ofLetter(issuer, text) : new Notation(text, text);
    }
}
