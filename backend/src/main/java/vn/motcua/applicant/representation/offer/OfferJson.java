package vn.motcua.applicant.representation.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.RepresentationJson;

/**
 * An offer as its owner sees it; absent procedures mean all of them.
 *
 * @param secret in the answer that makes it alone
 */
record OfferJson(
        UUID id,
        List<RepresentationAction> actions,
        @Nullable List<String> procedures,
        LocalDate validUntil,
        Instant madeAt,
        Instant expiresAt,
        OfferState state,
        @Nullable Instant closedAt,
        @Nullable String takenByName,
        @Nullable String secret) {

    /** One that waits from now on; its secret is told here alone. */
    static OfferJson made(Offer offer, Instant now, OfferSecret secret) {
        return of(offer, now, null, secret.text());
    }

    /** One of its owner's list. */
    static OfferJson listed(Offer offer, Instant now, @Nullable String takenByName) {
        return of(offer, now, takenByName, null);
    }

    private static OfferJson of(Offer offer, Instant now, @Nullable String takenByName, @Nullable String secret) {
        return new OfferJson(
                offer.id(),
                offer.leave().scope().actionsInOrder(),
                RepresentationJson.procedures(offer.leave().scope()),
                offer.leave().validUntil(),
                offer.madeAt(),
                offer.expiresAt(),
                offer.state(now),
                offer.closedAt(),
                takenByName,
                secret);
    }

    /** All of an owner's. */
    record Page(List<OfferJson> items) {}

    /** What somebody who opens one is shown before they take it. */
    record Shown(
            String ownerName,
            ApplicantKind ownerKind,
            List<RepresentationAction> actions,
            @Nullable List<String> procedures,
            LocalDate validUntil,
            Instant expiresAt) {

        static Shown of(Offer offer, Applicant owner) {
            return new Shown(
                    owner.fullName(),
                    owner.kind(),
                    offer.leave().scope().actionsInOrder(),
                    RepresentationJson.procedures(offer.leave().scope()),
                    offer.leave().validUntil(),
                    offer.expiresAt());
        }
    }
}
