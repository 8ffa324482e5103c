package vn.motcua.form.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Whether a pattern means the same to a browser and to Java, and is quick on any text of a length. */
final class PortablePattern {
    // Classes like \d mean other signs in Java than in a browser; look-arounds, back-references and classes within
    // classes differ too.
    private static final Pattern FOREIGN = Pattern.compile("\\\\[A-Za-z0-9]|\\(\\?(?!:)|\\[[^\\]\\\\]*(?:\\[|&&)");
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,3})(,([0-9]{0,3}))?}");

    /** So many ways at most to lay a pattern over a text: some ten milliseconds, were every one of them tried. */
    private static final double MOST_WAYS = 20_000_000;

    private final String pattern;
    private final int longest;
    /** Of each open group, whether it can be read in more than one way. */
    private final Deque<Boolean> groups = new ArrayDeque<>();

    private boolean closedManifold;
    private boolean afterQuantifier;
    private double ways = 1;

    private PortablePattern(String pattern, int longest) {
        this.pattern = pattern;
        this.longest = longest;
        groups.push(false);
    }

    /** @param longest the longest text that the pattern is ever laid over */
    static boolean is(String pattern, int longest) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            return false;
        }
        boolean anchored = pattern.startsWith("^") && pattern.endsWith("$");
        return anchored && !FOREIGN.matcher(pattern).find() && new PortablePattern(pattern, longest).isPlain();
    }

    /**
     * A group is repeated only if there is one way to read it, with no repetition, option or alternative inside at any
     * depth: the ways would multiply with each turn. The ways of all other repetitions and alternatives are few together.
     * And Java's possessive quantifiers, which a browser does not know, are not used.
     */
    private boolean isPlain() {
        int next = 0;
        while (next < pattern.length()) {
            next = isQuantifier(next) ? quantifier(next) : plain(next);
            if (next < 0) {
                return false;
            }
        }
        return ways <= MOST_WAYS;
    }

    private boolean isQuantifier(int at) {
        return "+*?{".indexOf(pattern.charAt(at)) >= 0;
    }

    /** What stands after the quantifier at this place; negative when it is not allowed there. */
    private int quantifier(int at) {
        char sign = pattern.charAt(at);
        if (afterQuantifier) {
            // A question mark makes the quantifier before it reluctant, which changes no verdict.
            afterQuantifier = false;
            return sign == '?' ? at + 1 : -1;
        }
        Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
        boolean counted = sign == '{' && count.lookingAt();
        boolean repeats = sign != '?';
        if ((repeats && closedManifold) || (sign == '{' && !counted)) {
            return -1;
        }
        boolean fixed = counted && count.group(2) == null;
        if (!fixed) {
            manifold(turns(sign, counted ? count : null));
        }
        closedManifold = false;
        afterQuantifier = true;
        return counted ? count.end() : at + 1;
    }

    private int turns(char sign, @Nullable Matcher count) {
        if (count == null) {
            return sign == '?' ? 2 : longest;
        }
        String most = count.group(3);
        int span = most == null || most.isEmpty() ? longest : Integer.parseInt(most) - Integer.parseInt(count.group(1));
        return Math.min(longest, span + 1);
    }

    /** What stands after the sign, class or bracket at this place. */
    private int plain(int at) {
        boolean escaped = pattern.charAt(at) == '\\';
        closedManifold = false;
        afterQuantifier = false;
        switch (pattern.charAt(at)) {
            case '[' -> {
                return endOfClass(at) + 1;
            }
            case '(' -> {
                groups.push(false);
                return pattern.startsWith("?:", at + 1) ? at + 3 : at + 1;
            }
            case ')' -> {
                closedManifold = groups.pop();
                groups.push(groups.pop() || closedManifold);
            }
            case '|' -> manifold(2);
            default -> {}
        }
        return escaped ? at + 2 : at + 1;
    }

    private int endOfClass(int start) {
        int end = start + 1;
        while (end < pattern.length() && pattern.charAt(end) != ']') {
            end += pattern.charAt(end) == '\\' ? 2 : 1;
        }
        return end;
    }

    private void manifold(int times) {
        ways *= times;
        groups.pop();
        groups.push(true);
    }
}
