package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.motcua.procedure.Nd42Type;

@MappedEntity("procedure_level")
record LevelRow(String procedureCode, LocalDate effectiveFrom, int level, Nd42Type nd42Type) {}
