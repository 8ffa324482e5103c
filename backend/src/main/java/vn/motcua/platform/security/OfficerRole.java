package vn.motcua.platform.security;

/** What an officer may do at a post. */
public enum OfficerRole {
    INTAKE,
    HANDLER,
    HEAD,
    LEADER,
    CLERK,
    RETURN,
    SUPERVISOR,
    ADMIN
}
