package vn.motcua.account.code;

import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.text.Language;

/** Brings a one-time code to a phone. */
public interface CodeSender {

    /**
     * Hands the code over for delivery.
     *
     * @throws CodeNotSentException when it could not be handed over
     */
    void send(PhoneNumber to, String code, Language language);

    /**
     * Hands a short message over that is no code and holds no personal data.
     *
     * @throws CodeNotSentException when it could not be handed over
     */
    void tell(PhoneNumber to, String message);
}
