package vn.motcua.form.published;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("form_version")
record FormRow(
        String id,
        int version,
        String title,
        String titleEn,
        String content,
        String contentHash,
        Instant publishedAt) {}
