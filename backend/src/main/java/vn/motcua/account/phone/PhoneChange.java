package vn.motcua.account.phone;

import java.util.UUID;
import vn.motcua.applicant.BindPhone;
import vn.motcua.officer.OfficerId;

/**
 * What an officer at a counter has seen and is told.
 *
 * @param agencyId at whose counter it was
 * @param said as the papers say; compared with a lost phone's account, and put in the place of a stranger's declaration
 */
record PhoneChange(OfficerId officer, UUID agencyId, Cause cause, Paper paper, BindPhone.Papers said, String reason) {

    /** Why an account needs another phone. */
    enum Cause {
        /** The holder has the old phone no more. */
        LOST,
        /** Somebody else registered with the holder's number. */
        TAKEN
    }

    /** Which paper the officer has seen. */
    enum Paper {
        /** Thẻ căn cước, căn cước công dân. */
        IDENTITY_CARD,
        /** Căn cước điện tử on the national identity app. */
        ELECTRONIC_IDENTITY,
        PASSPORT,
        /** Giấy chứng nhận đăng ký doanh nghiệp, of an organisation, with its representative's own card. */
        BUSINESS_REGISTRATION
    }
}
