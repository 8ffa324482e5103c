package vn.motcua.form.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a pattern means the same to a browser and to Java, and is quick on any text. */
final class PortablePattern {
    // Classes like \d mean other signs in Java than in a browser; look-arounds, back-references and classes within
    // classes differ too.
    private static final Pattern FOREIGN = Pattern.compile("\\\\[A-Za-z0-9]|\\(\\?(?!:)|\\[[^\\]\\\\]*(?:\\[|&&)");
    private static final String ENDLESS = "+*";
    private static final String REPEATING = "+*{";
    private static final String QUANTIFIER_ENDS = "+*?}";

    private final String pattern;
    /** Of each open group, whether something repeats endlessly in it. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private boolean closedEndless;
    private boolean afterQuantifier;

    private PortablePattern(String pattern) {
        this.pattern = pattern;
        groups.push(false);
    }

    static boolean is(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            return false;
        }
        boolean anchored = pattern.startsWith("^") && pattern.endsWith("$");
        return anchored && !FOREIGN.matcher(pattern).find() && new PortablePattern(pattern).isPlain();
    }

    /**
     * Without a repeated group that repeats inside, at any depth, which takes exponential time on the wrong text; and
     * without Java's possessive quantifiers, which a browser does not know.
     */
    private boolean isPlain() {
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            boolean explosive = closedEndless && REPEATING.indexOf(sign) >= 0;
            boolean possessive = afterQuantifier && sign == '+';
            if (explosive || possessive) {
                return false;
            }
            closedEndless = false;
            afterQuantifier = QUANTIFIER_ENDS.indexOf(sign) >= 0;
            switch (sign) {
                case '\\' -> i++;
                case '[' -> i = endOfClass(i);
                case '(' -> groups.push(false);
                case ')' -> close();
                default -> mark(ENDLESS.indexOf(sign) >= 0);
            }
        }
        return true;
    }

    private int endOfClass(int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private void close() {
        closedEndless = groups.pop();
        mark(closedEndless);
    }

    private void mark(boolean endless) {
        groups.push(groups.pop() || endless);
    }
}
