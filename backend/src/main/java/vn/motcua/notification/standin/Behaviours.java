package vn.motcua.notification.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.motcua.notification.standin.Behaviour.Answer;

/** Which behaviour holds for which token: what was programmed last wins, else what the token's own name asks for, or somebody
 * who decides each time. */
final class Behaviours {
    private final List<Rule> rules = new ArrayList<>();
    private Function<String, Behaviour> others = Behaviours::namedBy;

    private record Rule(String tokenPart, Behaviour behaviour, AtomicInteger left) {}

    /** Holds for the next {@code times} pushes to tokens that contain the part; an empty part means every token. */
    synchronized void set(String tokenPart, Behaviour behaviour, int times) {
        rules.addFirst(new Rule(tokenPart, behaviour, new AtomicInteger(times)));
    }

    /** Decides on each push to a token that nothing is programmed for. */
    synchronized void decide(Function<String, Behaviour> decision) {
        others = decision;
    }

    synchronized void clear() {
        rules.clear();
        others = Behaviours::namedBy;
    }

    synchronized Behaviour next(String token) {
        Optional<Rule> first =
                rules.stream().filter(rule -> token.contains(rule.tokenPart())).findFirst();
        first.filter(rule -> rule.left().decrementAndGet() <= 0).ifPresent(rules::remove);
        return first.map(Rule::behaviour).orElseGet(() -> others.apply(token));
    }

    /** A device registered by hand can play an error by its token alone: {@code standin-unregistered-1}. */
    private static Behaviour namedBy(String token) {
        for (Answer answer : Answer.values()) {
            String name = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (token.startsWith("standin-" + name + "-")) {
                return Behaviour.of(answer);
            }
        }
        return Behaviour.NORMAL;
    }
}
