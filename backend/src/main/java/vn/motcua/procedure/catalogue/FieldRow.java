package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("procedure_field")
record FieldRow(@Id String code, String name, String nameEn, int position) {}
