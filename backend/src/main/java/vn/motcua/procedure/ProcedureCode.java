package vn.motcua.procedure;

import java.util.regex.Pattern;

/** National code of a procedure, such as {@code 1.001193}; what is not written like one simply names no procedure. */
public record ProcedureCode(String value) {
    // Standards, section 13: a province's own procedures carry its code at the end.
    private static final Pattern WRITTEN =
            Pattern.compile("[0-9]\\.[0-9]{6}(\\.000\\.00\\.00\\.[A-Z][0-9]{2}|\\.[A-Z][0-9]{2})?");

    /** Whether it is written as the national database writes codes. */
    public boolean isWellFormed() {
        return WRITTEN.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
