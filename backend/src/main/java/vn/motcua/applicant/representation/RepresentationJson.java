package vn.motcua.applicant.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantKind;

/** A representation on the wire; absent procedures mean all of them. */
public record RepresentationJson(
        UUID id,
        UUID ownerId,
        String ownerName,
        UUID representativeId,
        String representativeName,
        List<RepresentationAction> actions,
        @Nullable List<String> procedures,
        LocalDate validUntil,
        @Nullable Role role,
        @Nullable Instant revokedAt) {

    /** Of what was given. */
    public static RepresentationJson of(Representation representation) {
        return new RepresentationJson(
                representation.id().value(),
                representation.owner().value(),
                representation.ownerName(),
                representation.representative().value(),
                representation.representativeName(),
                representation.leave().scope().actionsInOrder(),
                procedures(representation.leave().scope()),
                representation.leave().validUntil(),
                representation.leave().role(),
                representation.revokedAt());
    }

    /** The procedures of a scope; absent when it has all of them. */
    public static @Nullable List<String> procedures(Scope scope) {
        return scope.procedures().isEmpty() ? null : scope.proceduresInOrder();
    }

    /** A list of representations. */
    public record Representations(List<RepresentationJson> items) {
        /** Of those. */
        public static Representations of(List<Representation> representations) {
            return new Representations(
                    representations.stream().map(RepresentationJson::of).toList());
        }
    }

    /** Those the caller may act for. */
    record Owners(List<OwnerJson> items) {
        static Owners of(List<Owner> owners) {
            return new Owners(owners.stream().map(OwnerJson::of).toList());
        }
    }

    /** One of them. */
    record OwnerJson(
            UUID id,
            ApplicantKind kind,
            String name,
            boolean self,
            List<RepresentationAction> actions,
            @Nullable List<String> procedures,
            @Nullable Role role) {

        static OwnerJson of(Owner owner) {
            return new OwnerJson(
                    owner.id().value(),
                    owner.kind(),
                    owner.name(),
                    owner.self(),
                    owner.scope().actionsInOrder(),
                    RepresentationJson.procedures(owner.scope()),
                    owner.role());
        }
    }
}
