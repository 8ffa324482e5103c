package vn.motcua.dossier;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("dossier")
record DossierRow(
        @Id @BinaryUuid UUID id,
        @Nullable String code,
        String status,
        long version,
        String procedureCode,
        String procedureName,
        String procedureNameEn,
        int level,
        String formId,
        int formVersion,
        @BinaryUuid UUID agencyId,
        @BinaryUuid UUID ownerId,
        String ownerKind,
        String ownerName,
        @BinaryUuid UUID applicantId,
        String answers,
        @Nullable String deliveryMethod,
        @Nullable String postalAddress,
        @Nullable String reason,
        String lookupCheck,
        String searchText,
        String changedBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant closedAt) {}
