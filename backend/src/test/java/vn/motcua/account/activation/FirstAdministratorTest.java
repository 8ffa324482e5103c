package vn.motcua.account.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.officer.EnterOfficer;
import vn.motcua.officer.FindPost;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.platform.secret.KeyFolder;
import vn.motcua.platform.security.OfficerRole;

@DatabaseTest
class FirstAdministratorTest {

    private final OfficerFiles files;
    private final EnterOfficer enterOfficer;
    private final FindPost findPost;
    private final Activations activations;
    private final KeyFolder keys;
    private final Tables tables;
    private final String username = "quantri." + UUID.randomUUID();

    FirstAdministratorTest(
            OfficerFiles files,
            EnterOfficer enterOfficer,
            FindPost findPost,
            Activations activations,
            KeyFolder keys,
            Tables tables) {
        this.files = files;
        this.enterOfficer = enterOfficer;
        this.findPost = findPost;
        this.activations = activations;
        this.keys = keys;
        this.tables = tables;
    }

    @Test
    void firstAdministratorIsEnteredWhileNobodyAdministers() {
        FirstAdministrator first = first(username, "H56");

        assertThat(first.enter()).isTrue();
        String code = codeInFile();
        OfficerFile file = files.findByUsername(username).orElseThrow();
        assertThat(file.posts())
                .singleElement()
                .satisfies(post -> assertThat(post.post().roles()).containsExactly(OfficerRole.ADMIN));
        assertThat(files.changesOf(file.id()).getLast().by()).isNull();

        // Started again before it was used: the same officer, another code.
        assertThat(first.enter()).isTrue();
        assertThat(codeInFile()).isNotEqualTo(code);

        ActivationCode good = ActivationCode.parse(codeInFile()).orElseThrow();
        Activations.Pending pending = activations.find(username, good).orElseThrow();
        assertThat(activations.complete(pending, good, "Mây trắng trên Hàm Rồng"))
                .isTrue();

        assertThat(first.enter()).isFalse();
        assertThat(first(username + "2", "H56").enter()).isFalse();
        assertThat(files.findByUsername(username + "2")).isEmpty();
        assertThat(codeInFile()).isEqualTo("none");
        tables.execute("UPDATE officer SET active = 0 WHERE username = '" + username + "'");
    }

    @Test
    void unknownAgencyEntersNobody() {
        assertThat(first(username, "H99").enter()).isFalse();
        assertThat(files.findByUsername(username)).isEmpty();
    }

    @Test
    void userNameIsReadAsWhenSigningIn() {
        assertThat(first(" " + username.toUpperCase(Locale.ROOT) + " ", "H56").enter())
                .isTrue();

        ActivationCode good = ActivationCode.parse(codeInFile()).orElseThrow();
        assertThat(activations.find(username, good)).isPresent();
        keys.remove(FirstAdministrator.FILE);
    }

    @Test
    void namesThatNobodyCanHaveEnterNobody() {
        assertThat(first("quản trị", "H56").enter()).isFalse();
        assertThat(first("ab", "H56").enter()).isFalse();
        assertThat(first(username, " ", "H56").enter()).isFalse();
        assertThat(first(username, "Hà".repeat(101), "H56").enter()).isFalse();
        assertThat(files.findByUsername(username)).isEmpty();
    }

    @Test
    void whoseFirstPostHasEndedGetsNoNewCode() {
        assertThat(first(username, "H56").enter()).isTrue();
        keys.remove(FirstAdministrator.FILE);
        tables.execute("UPDATE officer_post SET valid_from = DATE_SUB(valid_from, INTERVAL 9 DAY),"
                + " valid_to = DATE_ADD(valid_from, INTERVAL 2 DAY) WHERE officer_id = (SELECT id FROM officer WHERE"
                + " username = '" + username + "')");

        assertThat(first(username, "H56").enter()).isFalse();
        assertThat(codeInFile()).isEqualTo("none");
    }

    /** The code, or "none", which is taken away again. */
    private String codeInFile() {
        String content =
                keys.readOrCreate(FirstAdministrator.FILE, () -> "none").strip();
        if (content.equals("none")) {
            keys.remove(FirstAdministrator.FILE);
        }
        return content;
    }

    private FirstAdministrator first(String name, String agency) {
        return first(name, "Lê Thị Thu Hà", agency);
    }

    private FirstAdministrator first(String name, String fullName, String agency) {
        return new FirstAdministrator(
                name, fullName, agency, files, enterOfficer, findPost, activations, keys, Clock.systemUTC());
    }
}
