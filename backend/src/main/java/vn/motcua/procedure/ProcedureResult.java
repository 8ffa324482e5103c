package vn.motcua.procedure;

import org.jspecify.annotations.Nullable;

/** What the applicant gets in the end (kết quả thực hiện), and for how long it is valid. */
public record ProcedureResult(
        String name,
        String nameEn,
        ResultKind kind,
        @Nullable String validity) {}
