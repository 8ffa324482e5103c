-- A row that refers to a dossier takes a shared lock on it: every reading waited for whoever was writing to that dossier.
-- Dossiers are never deleted once submitted, and a reading is of one that was seen.
ALTER TABLE dossier_read DROP FOREIGN KEY dossier_read_dossier;
