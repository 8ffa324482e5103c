package vn.motcua.calendar.change;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua._support.Tables;

/** Lets the server read again what a test changed behind its back. */
@Singleton
public class HeldAnew {
    private final List<CalendarListener> listeners;
    private final Tables tables;

    HeldAnew(List<CalendarListener> listeners, Tables tables) {
        this.listeners = listeners;
        this.tables = tables;
    }

    public void read() {
        tables.execute("UPDATE calendar_revision SET revision = revision + 1");
        listeners.forEach(CalendarListener::changed);
    }
}
