-- Hours may be those of one agency or of one of its units: a place of '' is everywhere, H56 a province, H56.31.01 an agency,
-- H56.31.01/MC a unit. Days stay a province's or everybody's.
ALTER TABLE calendar_shift
    CHANGE COLUMN province place VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE calendar_seeded
    CHANGE COLUMN province place VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
ALTER TABLE calendar_change
    CHANGE COLUMN province place VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
