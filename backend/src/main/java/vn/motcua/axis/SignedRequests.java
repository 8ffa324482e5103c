package vn.motcua.axis;

import static vn.motcua.exchange.axis.wire.NationalWire.FROM;
import static vn.motcua.exchange.axis.wire.NationalWire.HASH;
import static vn.motcua.exchange.axis.wire.NationalWire.MESSAGE;
import static vn.motcua.exchange.axis.wire.NationalWire.MESSAGE_TYPE;
import static vn.motcua.exchange.axis.wire.NationalWire.REQUEST;
import static vn.motcua.exchange.axis.wire.NationalWire.SERVICE_TYPE;
import static vn.motcua.exchange.axis.wire.NationalWire.SIGNATURE;
import static vn.motcua.exchange.axis.wire.NationalWire.SIGNED_HEADERS;
import static vn.motcua.exchange.axis.wire.NationalWire.SYSTEM;
import static vn.motcua.exchange.axis.wire.NationalWire.TIMESTAMP;
import static vn.motcua.exchange.axis.wire.NationalWire.TO;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.wire.RequestSignature;
import vn.motcua.platform.hash.Sha256;

/** Who sent a signed request: its signature right, its time within the window, and never answered before. */
final class SignedRequests {
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final List<String> ALWAYS_SIGNED = List.of(SYSTEM, TIMESTAMP, REQUEST, HASH);
    private static final List<String> SIGNED_WHERE_GIVEN = List.of(FROM, TO, SERVICE_TYPE, MESSAGE_TYPE, MESSAGE);
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,15}");
    private static final Duration FORGETTING_EVERY = Duration.ofMinutes(1);

    private final Directory directory;
    private final SqlMailboxes requests;
    private final Clock clock;
    private final AtomicLong forgottenAtMillis = new AtomicLong();

    SignedRequests(Directory directory, SqlMailboxes requests, Clock clock) {
        this.directory = directory;
        this.requests = requests;
        this.clock = clock;
    }

    Verdict<AxisSystem> caller(Call call) {
        Optional<AxisSystem> system =
                call.header(SYSTEM).flatMap(directory::findSystem).filter(known -> isSignedBy(known, call));
        if (system.isEmpty()) {
            return Verdict.denied(
                    AxisError.WRONG_CREDENTIALS, "The request is not signed by a system that is known here");
        }
        String request = call.header(REQUEST).orElse("");
        if (!REQUEST_ID.matcher(request).matches()) {
            return Verdict.denied(
                    AxisError.WRONG_CREDENTIALS, "A request's id has 8 to 64 letters, digits and hyphens");
        }
        if (!isInTime(call.header(TIMESTAMP).orElse(""))) {
            return Verdict.denied(
                    AxisError.CLOCK_SKEWED,
                    "The request's time is more than " + WINDOW.toMinutes() + " minutes from the axis's");
        }
        forgetNowAndThen();
        return requests.isNew(system.get().id(), request)
                ? Verdict.granted(system.get())
                : Verdict.denied(AxisError.REPLAYED, "A request with this id was answered already");
    }

    /**
     * What a caller asks for in JSON.
     *
     * @param body an object, by its signed hash
     */
    record Asked(AxisSystem caller, JsonNode body) {}

    /** Who asks, and for what, of a request whose body is a short JSON object. */
    Verdict<Asked> asked(Call call) throws IOException {
        byte[] body = call.shortBody();
        return caller(call).then(system -> {
            Optional<JsonNode> said = Call.json(body)
                    .filter(json ->
                            Sha256.hex(body).equalsIgnoreCase(call.header(HASH).orElse("")));
            return said.isPresent()
                    ? Verdict.granted(new Asked(system, said.get()))
                    : Verdict.denied(
                            AxisError.INVALID_FILE, "The body is a JSON object with the SHA-256 that was signed");
        });
    }

    private static boolean isSignedBy(AxisSystem system, Call call) {
        List<String> signed = Arrays.stream(
                        call.header(SIGNED_HEADERS).orElse("").split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Set<String> names = new HashSet<>();
        signed.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        boolean enough = ALWAYS_SIGNED.stream().allMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)))
                && SIGNED_WHERE_GIVEN.stream()
                        .filter(name -> call.header(name).isPresent())
                        .allMatch(names::contains);
        String right = RequestSignature.of(
                system.secret(),
                call.method(),
                call.address(),
                signed,
                name -> call.header(name).orElse(""));
        return enough
                && RequestSignature.same(
                        right, call.header(SIGNATURE).orElse("").toLowerCase(Locale.ROOT));
    }

    private boolean isInTime(String millis) {
        return MILLIS.matcher(millis).matches()
                && Duration.between(Instant.ofEpochMilli(Long.parseLong(millis)), clock.instant())
                                .abs()
                                .compareTo(WINDOW)
                        <= 0;
    }

    /** What is older than twice the window is refused by its time, whoever's clock is wrong. */
    private void forgetNowAndThen() {
        long now = clock.millis();
        long last = forgottenAtMillis.get();
        if (now - last > FORGETTING_EVERY.toMillis() && forgottenAtMillis.compareAndSet(last, now)) {
            requests.forgetRequestsBefore(clock.instant().minus(WINDOW.multipliedBy(3)));
        }
    }
}
