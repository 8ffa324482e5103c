package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("procedure_version")
record ProcedureRow(
        String code,
        int version,
        String fieldCode,
        String name,
        @Nullable String formId,
        @Nullable Integer formVersion,
        String content,
        String contentHash,
        Instant publishedAt) {}
