package vn.motcua.routing;

import vn.motcua.officer.OfficerId;

/** The officer who holds a task, by the name at the time it was taken. */
public record Assignee(OfficerId id, String name) {}
