package vn.motcua.applicant.representation;

import vn.motcua.applicant.ApplicantId;

/** How far somebody may act for an owner; what lists need, without the owner's name. */
record OwnerScope(ApplicantId owner, Scope scope) {}
