package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("procedure_revision")
record ProcedureRevisionRow(@Id int id, long revision, String contentHash) {}
