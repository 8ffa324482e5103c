package vn.motcua.platform.problem;

import java.net.URI;
import vn.motcua.platform.text.Text;

/** One kind of error; each domain keeps an enum of its own kinds. */
public interface ProblemType {
    /** The last part of the type's URI, in kebab-case; clients decide by it. */
    String slug();

    /** The HTTP status. */
    int status();

    /** What it is, for people; the same for every occurrence. */
    Text title();

    /** The type's URI. */
    default URI uri() {
        return URI.create("https://motcua.vn/problems/" + slug());
    }
}
