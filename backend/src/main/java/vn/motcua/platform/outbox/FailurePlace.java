package vn.motcua.platform.outbox;

import java.util.Arrays;

/** Says where something failed without its message, which may hold a person's data. */
public final class FailurePlace {
    private static final int LONGEST = 500;
    private static final int DEEPEST_CAUSE = 12;

    private FailurePlace() {}

    /** The exception's class, its root's class, and the first place in our own code. */
    public static String of(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
            root = root.getCause();
        }
        String outer = failure.getClass().getName();
        String classes = failure.getCause() == null
                ? outer
                : outer + " by " + root.getClass().getName();
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.motcua."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        String words = classes + place;
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
