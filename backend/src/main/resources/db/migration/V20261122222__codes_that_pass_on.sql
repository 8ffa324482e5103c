-- A code that passes on to another agency takes the codes of its units with it: they are one agency's at a time.
ALTER TABLE agency_unit DROP INDEX agency_unit_code_unique;
ALTER TABLE agency_unit ADD CONSTRAINT agency_unit_code_unique UNIQUE (agency_id, code);
