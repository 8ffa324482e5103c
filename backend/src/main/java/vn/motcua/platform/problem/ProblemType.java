package vn.motcua.platform.problem;

import java.net.URI;
import vn.motcua.platform.text.Text;

/** One kind of error; each domain keeps an enum of its own kinds. */
public interface ProblemType {
    /** What is the same for every occurrence. */
    Kind kind();

    /** The last part of the type's URI, in kebab-case; clients decide by it. */
    default String slug() {
        return kind().slug();
    }

    /** The HTTP status. */
    default int status() {
        return kind().status();
    }

    /** What it is, for people. */
    default Text title() {
        return kind().title();
    }

    /** The type's URI. */
    default URI uri() {
        return URI.create("https://motcua.vn/problems/" + slug());
    }

    /** What an enum's constant is made of. */
    record Kind(String slug, int status, Text title) {
        public static Kind of(String slug, int status, String vi, String en) {
            return new Kind(slug, status, new Text(vi, en));
        }
    }
}
