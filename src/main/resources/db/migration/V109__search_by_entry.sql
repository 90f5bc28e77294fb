-- Each index of a table ends in its primary key: with the number of the entry there, a page is found in an index alone.
-- Built beside the old table, since some servers allow no table without a primary key, not even for a moment.
ALTER TABLE search_entry RENAME TO search_entry_before;

CREATE TABLE search_entry (
    entry_id     BIGINT       NOT NULL PRIMARY KEY,
    seq          BIGINT       NOT NULL,
    happened_at  DATETIME(6)  NOT NULL,
    actor_id     BINARY(16)   NOT NULL,
    on_behalf_of BINARY(16)   NULL,
    event        VARCHAR(100) NOT NULL,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   VARCHAR(100) NOT NULL,
    root_case    VARCHAR(64)  NULL,
    process      VARCHAR(255) NULL,
    step         VARCHAR(255) NULL,
    outcome      VARCHAR(255) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO search_entry (entry_id, seq, happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id, root_case,
    process, step, outcome)
SELECT entry_id, seq, happened_at, actor_id, on_behalf_of, event, subject_kind, subject_id, root_case, process, step, outcome
FROM search_entry_before;

DROP TABLE search_entry_before;

CREATE UNIQUE INDEX ux_search_entry_seq ON search_entry (seq);
CREATE INDEX ix_search_entry_time ON search_entry (happened_at, seq);
CREATE INDEX ix_search_entry_actor ON search_entry (actor_id, happened_at, seq);
CREATE INDEX ix_search_entry_behalf ON search_entry (on_behalf_of, happened_at, seq);
CREATE INDEX ix_search_entry_event ON search_entry (event, happened_at, seq);
CREATE INDEX ix_search_entry_subject ON search_entry (subject_kind, subject_id, happened_at, seq);
CREATE INDEX ix_search_entry_case ON search_entry (root_case, happened_at, seq);
CREATE INDEX ix_search_entry_process ON search_entry (process, happened_at, seq);
CREATE INDEX ix_search_entry_step ON search_entry (step, happened_at, seq);
CREATE INDEX ix_search_entry_outcome ON search_entry (outcome, happened_at, seq);
