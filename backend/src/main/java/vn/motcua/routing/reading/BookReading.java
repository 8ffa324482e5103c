package vn.motcua.routing.reading;

import java.time.LocalDate;
import vn.motcua.agency.AgencyId;

/**
 * A tracking book that an officer draws up, which names the owner of each dossier in it and how to reach them.
 *
 * @param firstDay on which its dossiers were taken in
 * @param lastDay included
 * @param dossiers how many it names
 */
public record BookReading(AgencyId agencyId, LocalDate firstDay, LocalDate lastDay, int dossiers) {}
