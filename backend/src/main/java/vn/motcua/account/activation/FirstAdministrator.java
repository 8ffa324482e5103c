package vn.motcua.account.activation;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.officer.ChangeOrder;
import vn.motcua.officer.EnterOfficer;
import vn.motcua.officer.FindPost;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.secret.KeyFolder;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

/**
 * Enters the first administrator that the settings name, while nobody administers anything yet, and lays the activation code
 * into the key folder, which only the server's own user reads. The setting may stay: it does nothing afterwards.
 */
@Singleton
@Requires(property = "motcua.first-administrator.username")
class FirstAdministrator implements ApplicationEventListener<ServerStartupEvent> {

    static final String FILE = "first-administrator-code";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int LONGEST_NAME = 200;
    private static final ChangeOrder BY_SETTINGS = new ChangeOrder(null, null);

    private final String username;
    private final String fullName;
    private final String agencyCode;
    private final OfficerFiles files;
    private final EnterOfficer enterOfficer;
    private final FindPost findPost;
    private final Activations activations;
    private final KeyFolder keys;
    private final Clock clock;

    FirstAdministrator(
            @Property(name = "motcua.first-administrator.username") String username,
            @Property(name = "motcua.first-administrator.full-name") String fullName,
            @Property(name = "motcua.first-administrator.agency") String agencyCode,
            OfficerFiles files,
            EnterOfficer enterOfficer,
            FindPost findPost,
            Activations activations,
            KeyFolder keys,
            Clock clock) {
        // As it is read when somebody signs in.
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.fullName = fullName.strip();
        this.agencyCode = agencyCode.strip();
        this.files = files;
        this.enterOfficer = enterOfficer;
        this.findPost = findPost;
        this.activations = activations;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        enter();
    }

    /** Whether a code was laid into the key folder. */
    boolean enter() {
        if (files.isAnybodyAdministering()) {
            keys.remove(FILE);
            return false;
        }
        if (!username.matches(EnterOfficer.USERNAME)) {
            LOG.error("The first administrator is not entered: a user name is 3 to 60 of a-z, 0-9, dot, underscore and"
                    + " hyphen, and begins with a letter or digit");
            return false;
        }
        if (fullName.isEmpty() || fullName.codePointCount(0, fullName.length()) > LONGEST_NAME) {
            LOG.error("The first administrator is not entered: a full name has 1 to {} characters", LONGEST_NAME);
            return false;
        }
        return enterOrRenew();
    }

    private boolean enterOrRenew() {
        Optional<Post> post = findPost.byCodes(agencyCode, null, Set.of(OfficerRole.ADMIN));
        if (post.isEmpty()) {
            LOG.error("The first administrator is not entered: there is no agency {}", agencyCode);
            return false;
        }
        Optional<OfficerId> administrator = waiting(post.get()).or(() -> entered(post.get()));
        if (administrator.isEmpty()) {
            LOG.error(
                    "The first administrator is not entered: the user name is taken, by somebody who does not wait for this post");
            return false;
        }
        Activations.Issued issued = activations.issue(administrator.get(), BY_SETTINGS);
        keys.replace(FILE, issued.code().written() + System.lineSeparator());
        LOG.warn(
                "The first administrator's activation code stands in the file keys/{} of the data folder, good until {}",
                FILE,
                issued.expiresAt());
        return true;
    }

    /** Who was entered so before and has not chosen credentials. */
    private Optional<OfficerId> waiting(Post post) {
        return files.findByUsername(username)
                .filter(OfficerFile::active)
                .filter(file -> file.activatedAt() == null)
                .filter(file ->
                        file.posts().stream().anyMatch(held -> held.post().equals(post) && held.holdsOn(today())))
                .map(OfficerFile::id);
    }

    private Optional<OfficerId> entered(Post post) {
        var officer = new EnterOfficer.NewOfficer(username, fullName, "Quản trị hệ thống", post, today());
        return enterOfficer.enter(officer, BY_SETTINGS) instanceof EnterOfficer.Outcome.Entered(OfficerFile file)
                ? Optional.of(file.id())
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }
}
