-- The agency whose seal is on a result's document; where a route leads over two agencies it is not the one that took the
-- dossier in and hands the result over.
ALTER TABLE result ADD COLUMN issuing_agency_id BINARY(16) NULL;

UPDATE result SET issuing_agency_id =
    (SELECT document.agency_id FROM result_document document WHERE document.dossier_id = result.dossier_id)
WHERE issued_on IS NOT NULL;

ALTER TABLE result ADD CONSTRAINT result_issuer_whole CHECK ((issuing_agency_id IS NULL) = (issued_on IS NULL));
