package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.CodeScheme;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("agency_code")
record CodeRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID agencyId,
        CodeScheme scheme,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
