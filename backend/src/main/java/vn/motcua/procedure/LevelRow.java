package vn.motcua.procedure;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("procedure_level")
record LevelRow(String procedureCode, LocalDate effectiveFrom, int level, Nd42Type nd42Type) {}
