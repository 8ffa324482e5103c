package vn.motcua.account;

import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.code.CodeSender;
import vn.motcua.account.code.Purpose;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.text.Language;

/** The phones of the tests: remembers the last code that each was sent. */
@Singleton
@Primary
public final class SentCodes implements CodeSender {

    private final Map<String, String> lastCodes = new ConcurrentHashMap<>();
    private final Map<String, Purpose.Kind> lastKinds = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Map<String, String> lastMessages = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final Map<String, Runnable> before = new ConcurrentHashMap<>();

    @Override
    public void send(PhoneNumber to, Purpose.Kind kind, String code, Language language) {
        lastCodes.put(to.value(), code);
        lastKinds.put(to.value(), kind);
    }

    @Override
    public void tell(PhoneNumber to, String message) {
        if (broken.contains(to.value())) {
            refused.merge(to.value(), 1, Integer::sum);
            throw new IllegalStateException("the gateway is broken");
        }
        before.getOrDefault(to.value(), () -> {}).run();
        lastMessages.put(to.value(), message);
    }

    /** Messages to this phone fail, or no longer. */
    public void breakMessagesTo(PhoneNumber phone, boolean isBroken) {
        if (isBroken) {
            broken.add(phone.value());
        } else {
            broken.remove(phone.value());
        }
    }

    /** How many messages to this phone have failed. */
    public int refusedMessagesTo(PhoneNumber phone) {
        return refused.getOrDefault(phone.value(), 0);
    }

    /** What is looked at before a message reaches this phone. */
    public void beforeMessageTo(PhoneNumber phone, Runnable look) {
        before.put(phone.value(), look);
    }

    /** The last message that was no code; empty where there was none. */
    public String lastMessageTo(PhoneNumber phone) {
        return lastMessages.getOrDefault(phone.value(), "");
    }

    /** What the last code that this phone received was for. */
    public Purpose.@Nullable Kind lastKindTo(PhoneNumber phone) {
        return lastKinds.get(phone.value());
    }

    /** The last code that this phone received. */
    public String lastTo(PhoneNumber phone) {
        String code = lastCodes.get(phone.value());
        if (code == null) {
            throw new AssertionError("the phone was sent no code");
        }
        return code;
    }
}
