-- What nobody has taken in is listed each day, the oldest first.
ALTER TABLE incoming_document ADD INDEX incoming_document_untaken (agency_id, state, arrived_at, id);
