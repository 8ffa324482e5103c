package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Correspondent;

/** Which receivers are agencies that there are: in the portal's own tree, or on the axis. */
@Singleton
class Receivers {

    private final Agencies agencies;
    private final BeanProvider<KnownReceivers> carrier;
    private final Clock clock;

    Receivers(Agencies agencies, BeanProvider<KnownReceivers> carrier, Clock clock) {
        this.agencies = agencies;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Those whose name or code has each word that was asked for; the portal's own first. Not the agency itself. */
    List<Correspondent> search(AgencyId asking, String words, int most) {
        LocalDate today = today();
        Stream<Correspondent> own = agencies.list().stream()
                .filter(agency -> agency.existsOn(today) && !agency.id().equals(asking))
                .filter(agency -> agencies.isNamedInFull(agency, words))
                .map(agency -> Correspondent.named(agency.code(), agencies.fullName(agency)));
        return Stream.concat(own, beyond(words)).limit(most).toList();
    }

    private Stream<Correspondent> beyond(String words) {
        return carrier.isPresent()
                ? carrier.get().list().stream()
                        .filter(one -> agencies.findByCode(one.code()).isEmpty())
                        .filter(one -> SearchText.isIn(one.name() + " " + one.code(), words))
                : Stream.of();
    }

    List<Correspondent> unknown(List<Correspondent> receivers) {
        LocalDate today = today();
        return receivers.stream()
                .filter(receiver -> agencies.findByCode(receiver.code())
                        .filter(agency -> agency.existsOn(today))
                        .isEmpty())
                .filter(receiver -> !carrier.isPresent() || !carrier.get().isReached(receiver.code()))
                .toList();
    }

    /** Each once, the portal's own agencies by the name that they have, others as they were written. */
    List<Correspondent> named(List<Correspondent> receivers) {
        Map<String, Correspondent> named = new LinkedHashMap<>();
        receivers.forEach(one -> named.putIfAbsent(
                key(one),
                agencies.findByCode(one.code())
                        .map(agency -> Correspondent.named(one.code(), agencies.fullName(agency)))
                        .orElse(one)));
        return List.copyOf(named.values());
    }

    /** Whether these are the same agencies, in whatever order, by whichever of their codes. */
    boolean areSame(List<Correspondent> some, List<Correspondent> others) {
        return some.stream()
                .map(this::key)
                .collect(Collectors.toSet())
                .equals(others.stream().map(this::key).collect(Collectors.toSet()));
    }

    /** One of an agency, whichever of its codes it was written by. */
    private String key(Correspondent receiver) {
        return agencies.findByCode(receiver.code()).map(Agency::qcvnCode).orElse(receiver.code());
    }

    /** Whether an agency is among them, by either of its codes. */
    boolean has(List<Correspondent> receivers, AgencyId agency) {
        return receivers.stream()
                .anyMatch(one -> agencies.findByCode(one.code())
                        .filter(found -> found.id().equals(agency))
                        .isPresent());
    }

    /** The code by which a document knows a receiver, whichever of its codes whoever carries documents uses. */
    String asWritten(List<Correspondent> receivers, String code) {
        Optional<AgencyId> meant = agencies.findByCode(code).map(Agency::id);
        return receivers.stream()
                .map(Correspondent::code)
                .filter(written -> written.equals(code)
                        || (meant.isPresent()
                                && agencies.findByCode(written).map(Agency::id).equals(meant)))
                .findFirst()
                .orElse(code);
    }

    /** A receiver of a document by any code of its: as the document names it, and one that it does not name as it is known. */
    Correspondent named(List<Correspondent> receivers, String code) {
        String written = asWritten(receivers, code);
        return receivers.stream()
                .filter(one -> one.code().equals(written))
                .findFirst()
                .orElseGet(() -> Correspondent.named(code, nameOf(code)));
    }

    private String nameOf(String code) {
        return agencies.findByCode(code)
                .map(agencies::fullName)
                .or(() -> carrier.isPresent() ? carrier.get().findName(code) : Optional.empty())
                .orElse(code);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }
}
