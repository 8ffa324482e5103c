-- What an act answered is read from what it changed: a copy of it was never looked at.
ALTER TABLE idempotency_record DROP COLUMN answer;
