package vn.motcua.notification.channel.sms.http;

import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Checks texts that a gateway brings, once it is known to be one: nothing is said of them before. */
final class GatewayText {
    private static final Text REQUIRED = new Text("Không được để trống", "Must not be empty");
    private static final Text LENGTH = new Text("Độ dài không hợp lệ", "Too short or too long");

    private GatewayText() {}

    static String checked(String pointer, @Nullable String value, int least, int most) {
        if (value == null) {
            throw ProblemException.invalid(pointer, "required", REQUIRED);
        }
        if (value.length() < least || value.length() > most) {
            throw ProblemException.invalid(pointer, "length", LENGTH);
        }
        return value;
    }
}
