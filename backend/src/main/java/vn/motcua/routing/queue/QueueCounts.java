package vn.motcua.routing.queue;

/** How much lies in each queue; {@link Queues#COUNTED_TO} stands for that many or more. */
public record QueueCounts(
        long waiting,
        long mine,
        long unit,
        long nearDue,
        long overdue,
        long toReturn,
        long toSign,
        long toIssue,
        long toApologise) {}
