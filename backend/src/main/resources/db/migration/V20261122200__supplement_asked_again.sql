-- What arose only after an earlier request of the same dossier; null in the first.
ALTER TABLE supplement_request ADD COLUMN new_matter VARCHAR(1000) NULL AFTER reason;
