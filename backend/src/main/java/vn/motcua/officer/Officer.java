package vn.motcua.officer;

import java.util.List;
import vn.motcua.platform.security.Post;

/**
 * An officer (cán bộ, công chức) with the posts held at this moment.
 *
 * @param title what the officer is called, in Vietnamese
 */
public record Officer(OfficerId id, String username, String fullName, String title, List<Post> posts) {

    public Officer {
        posts = List.copyOf(posts);
    }
}
