-- owned is taken back when an owner lets go from here on. Who let go before was never asked about again, so that the sweep
-- asks about every document once more.
UPDATE stored_document SET owned = FALSE;
