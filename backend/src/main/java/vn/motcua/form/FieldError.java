package vn.motcua.form;

import vn.motcua.platform.text.Language;

/**
 * What is wrong with one answer, in plain words.
 *
 * @param pointer JSON pointer into the answers
 * @param keyword the rule of JSON Schema that was broken
 */
public record FieldError(String pointer, String keyword, String messageVi, String messageEn) {
    /** The message in one language. */
    public String message(Language language) {
        return switch (language) {
            case VI -> messageVi;
            case EN -> messageEn;
        };
    }
}
