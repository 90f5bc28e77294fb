CREATE TABLE draft_comment (
    comment_id  BINARY(16)    NOT NULL PRIMARY KEY,
    draft_id    BINARY(16)    NOT NULL,
    element     VARCHAR(120)  NOT NULL,
    said        VARCHAR(4000) NOT NULL,
    said_by     BINARY(16)    NOT NULL,
    said_at     DATETIME(6)   NOT NULL,
    resolved_by BINARY(16)    NULL,
    resolved_at DATETIME(6)   NULL,
    CONSTRAINT fk_draft_comment_draft FOREIGN KEY (draft_id) REFERENCES draft (draft_id),
    CONSTRAINT fk_draft_comment_by FOREIGN KEY (said_by) REFERENCES person (person_id),
    CONSTRAINT fk_draft_comment_resolved FOREIGN KEY (resolved_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_draft_comment_draft ON draft_comment (draft_id, said_at);
