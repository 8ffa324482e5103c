package vn.motcua.account.phone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/** A row of {@code phone_notice}. */
@MappedEntity("phone_notice")
record PhoneNoticeRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID changeId,
        Kind kind,
        String phone,
        Language language,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant toldAt) {

    /** Which of the two numbers is told. */
    enum Kind {
        OLD,
        NEW
    }
}
