-- Roles in a company are representations with a name: what the role may do stands in actions, as for any other. Who gave it may be one
-- of the company's managers. Servers of the version before write neither.
ALTER TABLE representation
    ADD COLUMN role VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN given_by BINARY(16) NULL,
    ADD CONSTRAINT representation_role_known CHECK (role IN ('MANAGER', 'FILER', 'PREPARER', 'VIEWER')),
    ADD CONSTRAINT representation_giver FOREIGN KEY (given_by) REFERENCES applicant (id);
