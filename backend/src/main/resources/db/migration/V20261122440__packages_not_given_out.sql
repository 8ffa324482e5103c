-- How often an axis listed a package and did not give it out: after some times it keeps nothing of its sender back any more.
ALTER TABLE exchange_reception ADD COLUMN unreached INT NOT NULL DEFAULT 0;
