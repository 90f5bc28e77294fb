-- What auditors search by: one row for each sealed entry, built from the ledger in its order and made anew from it at any time.
CREATE TABLE search_entry (
    seq          BIGINT       NOT NULL PRIMARY KEY,
    entry_id     BIGINT       NOT NULL,
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

CREATE UNIQUE INDEX ux_search_entry_entry ON search_entry (entry_id);
CREATE INDEX ix_search_entry_time ON search_entry (happened_at, seq);
CREATE INDEX ix_search_entry_actor ON search_entry (actor_id, happened_at, seq);
CREATE INDEX ix_search_entry_behalf ON search_entry (on_behalf_of, happened_at, seq);
CREATE INDEX ix_search_entry_event ON search_entry (event, happened_at, seq);
CREATE INDEX ix_search_entry_subject ON search_entry (subject_kind, subject_id, happened_at, seq);
CREATE INDEX ix_search_entry_case ON search_entry (root_case, happened_at, seq);
CREATE INDEX ix_search_entry_process ON search_entry (process, happened_at, seq);
CREATE INDEX ix_search_entry_step ON search_entry (step, happened_at, seq);
CREATE INDEX ix_search_entry_outcome ON search_entry (outcome, happened_at, seq);

CREATE TABLE search_word (
    word        VARCHAR(40) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    seq         BIGINT      NOT NULL,
    PRIMARY KEY (word, happened_at, seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_search_word_seq ON search_word (seq);

-- What steps and decisions are called, as their models name them.
CREATE TABLE search_name (
    facet    VARCHAR(20)  NOT NULL,
    code     VARCHAR(255) NOT NULL,
    language VARCHAR(20)  NOT NULL,
    name     VARCHAR(255) NOT NULL,
    PRIMARY KEY (facet, code, language)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

-- One row: so many entries of the ledger are in the index.
CREATE TABLE search_state (
    state_id   INT    NOT NULL PRIMARY KEY,
    next_entry BIGINT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO search_state (state_id, next_entry) VALUES (1, 0);

CREATE TABLE saved_search (
    search_id  BINARY(16)    NOT NULL PRIMARY KEY,
    person_id  BINARY(16)    NOT NULL,
    name       VARCHAR(100)  NOT NULL,
    query      VARCHAR(2000) NOT NULL,
    shared     BOOLEAN       NOT NULL,
    version    INT           NOT NULL,
    CONSTRAINT fk_saved_search_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE UNIQUE INDEX ux_saved_search_name ON saved_search (person_id, name);
