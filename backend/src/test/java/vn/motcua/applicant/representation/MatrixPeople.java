package vn.motcua.applicant.representation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.platform.time.Zone;

/** One person for each scope of the table, who was given it over HTTP. */
final class MatrixPeople {

    private static final List<String> ALL = List.of("PREPARE", "SUBMIT", "TRACK", "WITHDRAW");
    private static final String OFFERS = "/api/v1/me/representation-offers";
    private static final String ANOTHER = "1.001193";

    private final Api api;
    private final Tables tables;
    private final SignedInApplicant owner;
    private final Map<Held, SignedInApplicant> holders = new EnumMap<>(Held.class);

    MatrixPeople(Api api, People people, Tables tables) {
        this.api = api;
        this.tables = tables;
        owner = people.organisation();
        for (Held held : Held.values()) {
            SignedInApplicant holder = held == Held.OWNER ? owner : people.citizen();
            give(held, holder);
            holders.put(held, holder);
        }
    }

    /** What somebody holds of the owner's. */
    enum Held {
        OWNER,
        NOTHING,
        PREPARE,
        SUBMIT,
        TRACK,
        WITHDRAW,
        ALL,
        ALL_OF_THIS_PROCEDURE,
        ALL_OF_ANOTHER_PROCEDURE,
        TRACK_HERE_ALL_ELSEWHERE,
        PREPARE_AND_SUBMIT_APART,
        ALL_UNTIL_TODAY,
        ALL_UNTIL_YESTERDAY,
        ALL_REVOKED,
        ALL_THE_OTHER_WAY,
        ROLE_MANAGER,
        ROLE_FILER,
        ROLE_PREPARER,
        ROLE_VIEWER,
        ROLE_LET_OUT,
        PREPARE_BY_LINK,
        LINK_NOT_TAKEN
    }

    SignedInApplicant owner() {
        return owner;
    }

    String token(Held held) {
        return Objects.requireNonNull(holders.get(held)).token();
    }

    private void give(Held held, SignedInApplicant to) {
        switch (held) {
            case OWNER, NOTHING -> {
                // Nothing is given.
            }
            case PREPARE, SUBMIT, TRACK, WITHDRAW -> grant(owner, to, List.of(held.name()), List.of(), tomorrow());
            case ALL -> grant(owner, to, ALL, List.of(), tomorrow());
            case ALL_OF_THIS_PROCEDURE -> grant(owner, to, ALL, List.of(Applications.PROCEDURE), tomorrow());
            case ALL_OF_ANOTHER_PROCEDURE -> grant(owner, to, ALL, List.of(ANOTHER), tomorrow());
            case TRACK_HERE_ALL_ELSEWHERE -> {
                grant(owner, to, List.of("TRACK"), List.of(Applications.PROCEDURE), tomorrow());
                grant(owner, to, ALL, List.of(ANOTHER), tomorrow());
            }
            case PREPARE_AND_SUBMIT_APART -> {
                grant(owner, to, List.of("PREPARE"), List.of(), tomorrow());
                grant(owner, to, List.of("SUBMIT"), List.of(Applications.PROCEDURE), tomorrow());
            }
            case ALL_UNTIL_TODAY -> grant(owner, to, ALL, List.of(), today());
            case ALL_UNTIL_YESTERDAY -> end(grant(owner, to, ALL, List.of(), today()));
            case ALL_REVOKED ->
                api.delete("/api/v1/me/representations/" + grant(owner, to, ALL, List.of(), tomorrow()))
                        .bearer(owner.token())
                        .expect(204);
            case ALL_THE_OTHER_WAY -> grant(to, owner, ALL, List.of(), tomorrow());
            case ROLE_MANAGER, ROLE_FILER, ROLE_PREPARER, ROLE_VIEWER ->
                letIn(to, held.name().substring("ROLE_".length()));
            case ROLE_LET_OUT ->
                api.delete(company() + "/" + letIn(to, "MANAGER"))
                        .bearer(owner.token())
                        .expect(204);
            case PREPARE_BY_LINK ->
                api.post(OFFERS + "/taking")
                        .bearer(to.token())
                        .json(Map.of("secret", offer()))
                        .expect(201);
            case LINK_NOT_TAKEN ->
                api.post(OFFERS + "/opening")
                        .bearer(to.token())
                        .json(Map.of("secret", offer()))
                        .expect(200);
        }
    }

    private String letIn(SignedInApplicant person, String role) {
        return api.post(company())
                .bearer(owner.token())
                .json(Map.of(
                        "identifier", person.applicant().identifier().value(),
                        "name", person.applicant().fullName(),
                        "role", role,
                        "validUntil", tomorrow().toString()))
                .expect(201)
                .at("/id");
    }

    private String company() {
        return "/api/v1/companies/" + owner.id().value() + "/people";
    }

    private String offer() {
        return api.post(OFFERS)
                .bearer(owner.token())
                .json(Map.of(
                        "actions", List.of("PREPARE"), "validUntil", tomorrow().toString()))
                .expect(201)
                .at("/secret");
    }

    private String grant(
            SignedInApplicant from,
            SignedInApplicant to,
            List<String> actions,
            List<String> procedures,
            LocalDate until) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "actions", actions,
                "representativeIdentifier", to.applicant().identifier().value(),
                "representativeName", to.applicant().fullName(),
                "validUntil", until.toString()));
        if (!procedures.isEmpty()) {
            body.put("procedures", procedures);
        }
        return api.post("/api/v1/me/representations")
                .bearer(from.token())
                .json(body)
                .expect(201)
                .at("/id");
    }

    /** As a day later. */
    private void end(String representation) {
        tables.execute("UPDATE representation SET valid_until = '" + today().minusDays(1) + "' WHERE id = "
                + Tables.id(UUID.fromString(representation)));
    }

    private static LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.VIETNAM);
    }
}
