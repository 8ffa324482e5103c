package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.code.CodeNotSentException;
import vn.motcua.account.code.CodeSender;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** Tells both numbers that an account was bound to another; neither message says whose. */
@Singleton
class PhoneChangeNotices {

    private static final Logger LOG = LoggerFactory.getLogger(PhoneChangeNotices.class);
    private static final Text TO_OLD = new Text(
            "Một cửa: số điện thoại này không còn dùng để đăng nhập tài khoản của bạn, theo yêu cầu tại bộ phận một cửa."
                    + " Nếu không phải bạn yêu cầu, hãy gọi 1022 ngay.",
            "Motcua: this phone no longer signs in to your account, as asked for at a one-stop shop. If that was not you,"
                    + " call 1022 at once.");
    private static final Text TO_NEW = new Text(
            "Một cửa: từ nay bạn đăng nhập bằng số điện thoại này. Mọi thiết bị cũ đã bị đăng xuất.",
            "Motcua: from now on you sign in with this phone. All devices from before are signed out.");

    private final CodeSender sender;

    PhoneChangeNotices(CodeSender sender) {
        this.sender = sender;
    }

    /** Once the change has committed; what cannot be handed over does not undo it. */
    void tell(PhoneNumber before, PhoneNumber after, Language language) {
        hand(before, TO_OLD.in(language));
        hand(after, TO_NEW.in(language));
    }

    private void hand(PhoneNumber phone, String message) {
        try {
            sender.tell(phone, message);
        } catch (CodeNotSentException broken) {
            LOG.warn("A notice of a changed phone could not be handed over");
        }
    }
}
