-- What waits keeps what its sender sent later waiting too, so that statuses are heard in the order in which they were said.
-- What speaks of a document that nobody knows here, or has failed too often, keeps nothing back.
ALTER TABLE exchange_reception ADD COLUMN keeps_back BOOLEAN NOT NULL DEFAULT TRUE;
