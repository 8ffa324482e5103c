package vn.motcua.notification.channel.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.notification.channel.HandOver;

/**
 * A server's refusal at one step of handing over a message. Its words are not kept, for they name the address; what is kept
 * are its code and its enhanced code (RFC 3463).
 */
record SmtpReply(Step step, int code, String enhanced) {
    private static final Pattern ENHANCED = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final int TRANSIENT = 4;
    private static final int HUNDRED = 100;
    /** No such mailbox, not of here, a name not allowed, takes no mail (RFC 5321, 4.2.2; RFC 7504). */
    private static final Set<Integer> OF_THE_ADDRESS = Set.of(501, 550, 551, 553, 556);
    /** To be taken as if it were 452 (RFC 5321, 4.5.3.1.10). */
    private static final int EXCEEDED = 552;

    /** When it came. */
    enum Step {
        CONNECT,
        SENDER,
        RECIPIENT,
        CONTENT
    }

    /** Of what a server said. */
    static SmtpReply of(Step step, int code, String words) {
        Matcher found = ENHANCED.matcher(words);
        return new SmtpReply(step, code, found.find() ? found.group() : "");
    }

    HandOver handOver() {
        if (code / HUNDRED == TRANSIENT) {
            return new HandOver.Temporary(Optional.empty(), reason());
        }
        return enhanced.isEmpty() ? byCode() : byEnhancedCode();
    }

    /** Code and step; nothing of the address. */
    String reason() {
        return (code + " " + enhanced).strip() + " at " + step.name().toLowerCase(java.util.Locale.ROOT);
    }

    private HandOver byCode() {
        if (step != Step.RECIPIENT) {
            return new HandOver.Technical(reason());
        }
        if (code == EXCEEDED) {
            return new HandOver.Temporary(Optional.empty(), reason());
        }
        return OF_THE_ADDRESS.contains(code) ? new HandOver.Permanent(reason()) : new HandOver.Technical(reason());
    }

    private HandOver byEnhancedCode() {
        return switch (enhanced) {
            // The mailbox is full.
            case "5.2.2" -> new HandOver.Temporary(Optional.empty(), reason());
            // Of the sender's own address.
            case "5.1.7", "5.1.8" -> new HandOver.Technical(reason());
            // Too large for this mailbox is said of the message.
            case "5.2.3" -> new HandOver.Technical(reason());
            default ->
                enhanced.startsWith("5.1.") || enhanced.startsWith("5.2.")
                        ? new HandOver.Permanent(reason())
                        : new HandOver.Technical(reason());
        };
    }
}
