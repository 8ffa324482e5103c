package vn.motcua.registry;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;

/** Until when an answer is wanted (hạn trả lời), where an officer types it: no day that has passed. */
@Singleton
public class AnswerDay {

    private static final Text PAST =
            new Text("Hạn trả lời không được trước hôm nay", "The day by which an answer is wanted cannot be past");

    private final Clock clock;

    AnswerDay(Clock clock) {
        this.clock = clock;
    }

    /** Refuses a day that has passed, unless it stood there before. */
    public void require(@Nullable LocalDate typed, @Nullable LocalDate before) {
        if (typed != null
                && !typed.equals(before)
                && typed.isBefore(LocalDate.ofInstant(clock.instant(), Zone.VIETNAM))) {
            throw ProblemException.invalid("/dueOn", "minimum", PAST);
        }
    }
}
