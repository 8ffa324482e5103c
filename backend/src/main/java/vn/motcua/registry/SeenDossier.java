package vn.motcua.registry;

import java.util.UUID;

/** The dossier that a document belongs to, over HTTP, for an officer who may see it. */
public record SeenDossier(UUID id, String code) {}
