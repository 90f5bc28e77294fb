-- Who has a draft open now, on whichever node; a visit of which its node no longer tells is over.
CREATE TABLE draft_visit (
    visit_id  BINARY(16)  NOT NULL PRIMARY KEY,
    draft_id  BINARY(16)  NOT NULL,
    person_id BINARY(16)  NOT NULL,
    place     INT         NOT NULL,
    writes    BOOLEAN     NOT NULL,
    pen       BOOLEAN     NOT NULL,
    seen_at   DATETIME(6) NOT NULL,
    CONSTRAINT fk_draft_visit_draft FOREIGN KEY (draft_id) REFERENCES draft (draft_id),
    CONSTRAINT fk_draft_visit_person FOREIGN KEY (person_id) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_draft_visit_draft ON draft_visit (draft_id, seen_at);
