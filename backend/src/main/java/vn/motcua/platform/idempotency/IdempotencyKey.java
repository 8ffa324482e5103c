package vn.motcua.platform.idempotency;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** A key a client chose for one act and keeps over its retries; 1 to 255 visible characters. */
public record IdempotencyKey(String value) {

    private static final int MAX_LENGTH = 255;

    public IdempotencyKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("1 to 255 characters");
        }
    }

    /** Reads the header; 400 naming it when it is missing or too long. */
    public static IdempotencyKey ofHeader(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.invalid(
                    "/Idempotency-Key",
                    "required",
                    new Text("Thiếu mã chống gửi trùng (Idempotency-Key)", "The Idempotency-Key header is missing"));
        }
        if (header.length() > MAX_LENGTH) {
            throw ProblemException.invalid(
                    "/Idempotency-Key",
                    "maxLength",
                    new Text(
                            "Mã chống gửi trùng (Idempotency-Key) dài quá 255 ký tự",
                            "The Idempotency-Key header is longer than 255 characters"));
        }
        return new IdempotencyKey(header);
    }
}
