-- Entries that could not be indexed, so that the others could. Whoever rebuilds the index tries them again.
CREATE TABLE search_set_aside (
    seq       BIGINT      NOT NULL PRIMARY KEY,
    entry_id  BIGINT      NOT NULL,
    reference VARCHAR(40) NOT NULL,
    set_at    DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- While the index is rebuilt: so many entries are new again, of so many. Both null while it is not.
ALTER TABLE search_state ADD COLUMN rebuilt_entry BIGINT NULL;
ALTER TABLE search_state ADD COLUMN rebuild_until BIGINT NULL;
