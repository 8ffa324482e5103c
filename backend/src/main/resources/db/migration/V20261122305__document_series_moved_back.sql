-- A number that was typed wrong is moved back as long as nothing was numbered with it.
ALTER TABLE document_number_change DROP CONSTRAINT document_number_change_forwards;
ALTER TABLE document_number_change
    ADD CONSTRAINT document_number_change_elsewhere CHECK (next_after <> next_before);
