package vn.motcua.dossier;

import java.util.UUID;

/** Identity of a dossier, from its draft on; never shown to people, who know it by its {@link DossierCode}. */
public record DossierId(UUID value) {}
