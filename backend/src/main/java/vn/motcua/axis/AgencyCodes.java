package vn.motcua.axis;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of an agency: QCVN 102 names the highest level last and has four of them, Decision 20/2020 first and as many as there are. */
final class AgencyCodes {
    private static final Pattern CODE = Pattern.compile("(?=.{1,35}$)[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");
    private static final Pattern QCVN = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");
    private static final Pattern NONE = Pattern.compile("0+");

    private AgencyCodes() {}

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether it is one of a province, by its highest level, which the two schemes name at either end. */
    static boolean isOfProvince(String code, String province) {
        return QCVN.matcher(code).matches()
                ? code.endsWith("." + province)
                : code.equals(province) || code.startsWith(province + ".");
    }

    /** The code of Decision 20/2020 for {@code 000.00.14.H56}: {@code H56.14}; any other is that itself. */
    static String qd20(String code) {
        if (!QCVN.matcher(code).matches()) {
            return code;
        }
        List<String> levels = Arrays.asList(code.split("\\.", -1));
        Collections.reverse(levels);
        return levels.stream().filter(level -> !NONE.matcher(level).matches()).collect(Collectors.joining("."));
    }
}
