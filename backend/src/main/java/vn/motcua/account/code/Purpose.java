package vn.motcua.account.code;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/**
 * What a code is sent for; for anything else it is worth nothing.
 *
 * @param askedBy the officer at the counter to whom it is read out, the only one who may use it; null with signing in
 */
public record Purpose(Kind kind, @Nullable UUID askedBy) {

    /** Signing in, or registering. */
    public static final Purpose SIGN_IN = new Purpose(Kind.SIGN_IN, null);

    public Purpose {
        if ((kind == Kind.PHONE_CHANGE) != (askedBy != null)) {
            throw new IllegalArgumentException("an officer asks for codes that change phones, and for no others");
        }
    }

    /** Binding an account to the phone that answers, at an officer's counter. */
    public static Purpose phoneChange(OfficerId officer) {
        return new Purpose(Kind.PHONE_CHANGE, officer.value());
    }

    /** The kinds of purpose, each with the message that brings its code. */
    public enum Kind {
        SIGN_IN(
                "%s là mã đăng nhập Một cửa của bạn, có hiệu lực trong 10 phút. Không cho ai biết mã này.",
                "%s is your Motcua sign-in code, good for 10 minutes. Tell it to nobody."),
        PHONE_CHANGE(
                "%s là mã đổi số điện thoại của tài khoản Một cửa sang số này, có hiệu lực trong 10 phút. Chỉ đọc cho cán bộ"
                        + " tại quầy một cửa khi bạn đang ở đó; không đọc qua điện thoại.",
                "%s is the code that moves a Motcua account to this phone, good for 10 minutes. Read it only to the officer"
                        + " at the one-stop counter while you are there; never over the phone.");

        private final Text message;

        Kind(String vi, String en) {
            message = new Text(vi, en);
        }

        /** The text of the message. */
        public String message(String code, Language language) {
            return message.in(language).formatted(code);
        }
    }
}
