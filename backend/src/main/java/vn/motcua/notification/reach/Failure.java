package vn.motcua.notification.reach;

import java.util.regex.Pattern;
import vn.motcua.notification.channel.HandOver;

/**
 * Why a try failed.
 *
 * @param reason what the provider or this server said of it, without addresses and numbers
 */
record Failure(Kind kind, String reason) {
    private static final int LONGEST = 200;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ .-]?\\d){6,}");

    /** What is to be done next follows from it. */
    enum Kind {
        /** Not now: tried again. */
        TEMPORARY,
        /** Never: the address takes none. */
        PERMANENT,
        /** The provider was not reached or not understood: tried again. */
        TECHNICAL
    }

    Failure {
        reason = harmless(reason);
    }

    static Failure of(HandOver.Temporary temporary) {
        return new Failure(Kind.TEMPORARY, temporary.reason());
    }

    static Failure of(HandOver.Permanent permanent) {
        return new Failure(Kind.PERMANENT, permanent.reason());
    }

    static Failure of(HandOver.Technical technical) {
        return new Failure(Kind.TECHNICAL, technical.reason());
    }

    /** Providers like to repeat whom they were asked to reach. */
    private static String harmless(String said) {
        String plain = NUMBER.matcher(ADDRESS.matcher(said).replaceAll("…")).replaceAll("…");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
