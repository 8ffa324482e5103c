-- A document that was sent may go to one more receiver, in the place of one that refused it or was not reached. The line of the
-- register stays as it was written: who was added stands behind it.
ALTER TABLE outgoing_receiver ADD COLUMN added_at DATETIME(6) NULL;
