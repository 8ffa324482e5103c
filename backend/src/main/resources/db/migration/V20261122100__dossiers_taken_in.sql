-- Registers list what an agency took in, by the day; a draft's entry never moves until it is accepted.
CREATE INDEX dossier_taken_in ON dossier (agency_id, accepted_at, id);
