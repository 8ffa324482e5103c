package vn.motcua.agency;

import java.util.regex.Pattern;

/** The two national schemes of agency codes (standards, section 5.8). */
public enum CodeScheme {
    /** Decision 20/2020/QĐ-TTg, level 1 first: {@code H56.14}. */
    QD20("[A-Z][0-9]{2}(\\.[0-9]{1,3}){0,4}"),
    /** QCVN 102:2016 and Decision 28/2018/QĐ-TTg, level 4 first, always 13 characters: {@code 000.00.14.H56}. */
    QCVN102("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}");

    private final Pattern pattern;

    CodeScheme(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    /** Whether the code is written as this scheme writes it. */
    public boolean writes(String code) {
        return pattern.matcher(code).matches();
    }
}
