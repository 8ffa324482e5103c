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
        @Nullable @BinaryUuid UUID changeId,
        @Nullable @BinaryUuid UUID requestId,
        Kind kind,
        String phone,
        Language language,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant toldAt) {

    /** What is told to whom. */
    enum Kind {
        /** The number that signs in no more. */
        OLD,
        /** The number that signs in from now on. */
        NEW,
        /** The number of an account that somebody asks to have given back. */
        ASKED,
        /** The phone that was to get an account, which a second officer did not give it. */
        REFUSED,
        /** The same where nobody decided in time. */
        LAPSED
    }
}
