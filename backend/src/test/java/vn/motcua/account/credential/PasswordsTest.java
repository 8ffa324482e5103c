package vn.motcua.account.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void agreesWithTheReferenceImplementation() {
        PasswordHash reference = PasswordHash.parse(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(passwords.matches("password", reference)).isTrue();
        assertThat(passwords.matches("Password", reference)).isFalse();
    }

    @Test
    void hashSaysItsCostsAndNeverTwiceTheSame() {
        PasswordHash hash = passwords.hash("Motcua@2026");

        assertThat(hash.written()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("Motcua@2026").written()).isNotEqualTo(hash.written());
        assertThat(passwords.matches("Motcua@2026", PasswordHash.parse(hash.written())))
                .isTrue();
        assertThat(hash.toString()).doesNotContain("$");
    }

    @Test
    void passwordTypedWithSeparateMarksIsTheSame() {
        PasswordHash hash = passwords.hash("Mật khẩu");

        assertThat(passwords.matches(java.text.Normalizer.normalize("Mật khẩu", java.text.Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void otherHashesAreRefused() {
        assertThatThrownBy(() -> PasswordHash.parse("$2b$12$abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
