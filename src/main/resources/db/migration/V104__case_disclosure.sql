-- Process owners to whom the values of one case are open for a while although they may not see what it is about.
CREATE TABLE case_disclosure (
    disclosure_id BINARY(16)  NOT NULL PRIMARY KEY,
    run           VARCHAR(64) NOT NULL,
    person_id     BINARY(16)  NOT NULL,
    ends_at       DATETIME(6) NOT NULL,
    CONSTRAINT fk_case_disclosure_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_case_disclosure_run ON case_disclosure (run, person_id);
CREATE INDEX ix_case_disclosure_end ON case_disclosure (ends_at);
