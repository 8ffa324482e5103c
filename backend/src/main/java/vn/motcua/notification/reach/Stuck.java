package vn.motcua.notification.reach;

/**
 * What a look at all notices found; a backlog is counted up to ten thousand.
 *
 * @param unplanned messages that nothing was planned for; mended
 * @param apart short messages and mails whose hours were over and that nobody took
 * @param lateFallbacks messages whose time to be told another way had long come; seen to
 * @param lateReaches short messages and mails that no relay has asked for in time
 * @param latePushes pushes that no relay has asked for in time
 */
record Stuck(long unplanned, long apart, long lateFallbacks, long lateReaches, long latePushes) {
    static final Stuck NOTHING = new Stuck(0, 0, 0, 0, 0);

    /** Whether nobody has to look: what was found is mended, or there was nothing. */
    boolean leavesNothing() {
        return apart + lateReaches + latePushes == 0;
    }

    boolean isNothing() {
        return unplanned + apart + lateFallbacks + lateReaches + latePushes == 0;
    }
}
