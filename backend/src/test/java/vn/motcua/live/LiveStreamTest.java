package vn.motcua.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

class LiveStreamTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LiveChange CHANGE = new LiveChange(
            new LiveMessage.Changed(UUID.randomUUID(), new DossierId(UUID.randomUUID()), DossierStatus.ACCEPTED),
            Set.of(OWNER),
            Set.of(AGENCY));

    @ParameterizedTest
    @EnumSource(OfficerRole.class)
    void officersHearWhoseRolesLetThemSeeDossiers(OfficerRole role) {
        boolean sees = role != OfficerRole.SUPERVISOR && role != OfficerRole.ADMIN;
        assertThat(hears(officer(new Post(AGENCY, null, Set.of(role))))).isEqualTo(sees);
    }

    @Test
    void officersOfOtherAgenciesHearNothing() {
        Post elsewhere = new Post(UUID.randomUUID(), null, Set.of(OfficerRole.INTAKE));
        Post watchesHere = new Post(AGENCY, null, Set.of(OfficerRole.SUPERVISOR));
        assertThat(hears(officer(elsewhere, watchesHere))).isFalse();
    }

    @Test
    void applicantsHearWhatConcernsThem() {
        assertThat(hears(new ApplicantCaller(OWNER, UUID.randomUUID()))).isTrue();
        assertThat(hears(new ApplicantCaller(UUID.randomUUID(), UUID.randomUUID())))
                .isFalse();
    }

    @Test
    void readerWhoIsTooFarBehindIsCutOff() {
        LiveStream stream = stream(new ApplicantCaller(OWNER, UUID.randomUUID()));
        int told = 0;
        while (!stream.isOver(NOW)) {
            stream.tell(CHANGE);
            told++;
        }
        assertThat(told).isEqualTo(256);
    }

    private static boolean hears(Caller caller) {
        LiveStream stream = stream(caller);
        stream.tell(CHANGE);
        stream.close();
        List<LiveMessage> heard = new ArrayList<>();
        stream.messages().toIterable().forEach(heard::add);
        return heard.contains(CHANGE.message());
    }

    private static LiveStream stream(Caller caller) {
        return new LiveStream(caller, NOW.plusSeconds(60), NOW.plusSeconds(15));
    }

    private static OfficerCaller officer(Post... posts) {
        return new OfficerCaller(UUID.randomUUID(), UUID.randomUUID(), List.of(posts));
    }
}
