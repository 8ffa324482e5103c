package vn.motcua.agency.tree;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.motcua.agency.UnitKind;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("agency_unit")
record UnitRow(
        @Id @BinaryUuid UUID id, @BinaryUuid UUID agencyId, String code, String name, UnitKind kind, int position) {}
