package vn.motcua.account.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
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
        return new FirstAdministrator(
                name, "Lê Thị Thu Hà", agency, files, enterOfficer, findPost, activations, keys, Clock.systemUTC());
    }
}
