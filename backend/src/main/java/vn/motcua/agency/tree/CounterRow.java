package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("agency_counter")
record CounterRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID agencyId,
        @BinaryUuid @Nullable UUID unitId,
        String code,
        String name) {}
