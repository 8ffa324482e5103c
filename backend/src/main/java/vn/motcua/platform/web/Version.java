package vn.motcua.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** The version of a thing as HTTP carries it: {@code ETag: "3"} in answers, {@code If-Match: "3"} in writes. */
public final class Version {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Version() {}

    /** The entity tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version an {@code If-Match} header names; 428 when it is missing, 400 when it is none of ours. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ProblemException.of(CommonProblem.PRECONDITION_REQUIRED)
                    .withDetail(new Text(
                            "Hãy gửi kèm phiên bản đã đọc trong If-Match", "Send the version last read in If-Match"));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.invalid(
                    "/If-Match",
                    "pattern",
                    new Text("If-Match phải là phiên bản đã đọc", "If-Match is the version last read, in quotes"));
        }
        return Long.parseLong(tag.group(1));
    }
}
