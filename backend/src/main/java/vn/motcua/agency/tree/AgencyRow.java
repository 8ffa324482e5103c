package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Tier;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("agency")
record AgencyRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid @Nullable UUID parentId,
        AgencyKind kind,
        Tier tier,
        String name,
        String nameEn,
        String shortName,
        @Nullable String address,
        @Nullable String phone,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
