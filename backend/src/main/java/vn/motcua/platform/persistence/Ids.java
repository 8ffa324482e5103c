package vn.motcua.platform.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the ids of rows: UUIDv7, so that new rows lie together at the end of their index. */
public final class Ids {
    private Ids() {}

    /** A new id, later in order than every id this process made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
