package vn.motcua.account.code;

import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.text.Language;

/** Brings a one-time code to a phone. */
public interface CodeSender {

    /**
     * Hands the code over for delivery, in the message of its kind.
     *
     * @throws CodeNotSentException when it could not be handed over
     */
    void send(PhoneNumber to, Purpose.Kind kind, String code, Language language);

    /**
     * Hands a short message over that is no code and holds no personal data.
     *
     * @throws CodeNotSentException when it could not be handed over
     */
    void tell(PhoneNumber to, String message);
}
