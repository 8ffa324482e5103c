package vn.motcua.platform.security;

import java.util.List;
import java.util.UUID;

/** An officer with the posts held at the moment of the call. */
public record OfficerCaller(UUID officerId, UUID sessionId, List<Post> posts) implements Caller {
    public OfficerCaller {
        posts = List.copyOf(posts);
    }

    @Override
    public UUID id() {
        return officerId;
    }

    /** Whether the officer holds the role at the agency, in whichever unit. */
    public boolean holds(OfficerRole role, UUID agencyId) {
        return posts.stream()
                .anyMatch(
                        post -> post.agencyId().equals(agencyId) && post.roles().contains(role));
    }

    /** Whether the officer holds the role anywhere. */
    public boolean holds(OfficerRole role) {
        return posts.stream().anyMatch(post -> post.roles().contains(role));
    }
}
