-- The longest kinds, such as a practice certificate's and a birth certificate's, did not fit.
ALTER TABLE result_document
    MODIFY COLUMN kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
