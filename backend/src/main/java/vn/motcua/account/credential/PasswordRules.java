package vn.motcua.account.credential;

import java.util.Locale;
import java.util.Optional;
import vn.motcua.platform.text.Text;

/** Which passwords officers may choose: long ones, of whatever letters, that do not repeat what stands beside them. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int FEWEST_DIFFERENT = 6;

    private PasswordRules() {}

    /** What is wrong with a password; empty when it may be chosen. */
    public static Optional<Text> faultOf(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(new Text("Mật khẩu có ít nhất 12 ký tự", "A password has at least 12 characters"));
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of(new Text(
                    "Mật khẩu lặp lại quá ít ký tự, hãy chọn mật khẩu khác",
                    "The password repeats too few characters, choose another"));
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    new Text("Mật khẩu không được chứa tên đăng nhập", "A password must not contain the user name"));
        }
        return Optional.empty();
    }
}
