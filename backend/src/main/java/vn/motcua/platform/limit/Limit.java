package vn.motcua.platform.limit;

import java.time.Duration;

/**
 * How often something may happen.
 *
 * @param name tells this limit's windows from those of others
 * @param times at most so often within a window
 * @param window begins with the first time and ends after this
 */
public record Limit(String name, int times, Duration window) {}
