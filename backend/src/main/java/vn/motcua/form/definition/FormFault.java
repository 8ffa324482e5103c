package vn.motcua.form.definition;

/**
 * Why a form cannot be published.
 *
 * @param where JSON pointer into the form's file: {@code /schema/properties/ten}, {@code /ui/elements/0}
 */
public record FormFault(Kind kind, String where) {
    /** The rules of the restricted profile; browsers and server give the same verdict only within it. */
    public enum Kind {
        /** Nested deeper than answers may be. */
        TOO_DEEP,
        /** The schema is not of an object with properties. */
        NOT_AN_OBJECT,
        /** A keyword of JSON Schema that is not in the profile. */
        KEYWORD_NOT_ALLOWED,
        /** A format other than date. */
        FORMAT_NOT_ALLOWED,
        /** A field's name is not made of plain letters and digits. */
        NAME_NOT_ALLOWED,
        /** A reference out of the form, to nothing, or to another reference. */
        REFERENCE_NOT_ALLOWED,
        /** A pattern without anchors or {@code maxLength}, or that browsers and Java read differently or slowly. */
        PATTERN_NOT_ALLOWED,
        /** A choice that is not a list of constants with titles. */
        CHOICE_NOT_ALLOWED,
        /** A field without a title. */
        TITLE_MISSING,
        /** Words without their English. */
        ENGLISH_MISSING,
        /** A name under {@code required} or in a condition that is no field. */
        FIELD_UNKNOWN,
        /** A condition asks for an option that its question does not have. */
        OPTION_UNKNOWN,
        /** An element of the user interface that is not in the profile. */
        ELEMENT_NOT_ALLOWED,
        /** A control asks for what the schema does not have. */
        SCOPE_UNKNOWN,
        /** A rule looks at what the schema does not have, or at nothing. */
        RULE_SCOPE_UNKNOWN,
        /** A rule does something else than show or hide. */
        RULE_EFFECT_NOT_ALLOWED,
        /** Two controls ask for the same answer. */
        ASKED_TWICE,
        /** A field that no control asks for. */
        NEVER_ASKED,
        /** Always required, yet a rule can hide it: the form could not be completed then. */
        REQUIRED_BUT_HIDDEN
    }

    @Override
    public String toString() {
        return kind + " at " + where;
    }
}
