CREATE TABLE draft (
    draft_id        BINARY(16)    NOT NULL PRIMARY KEY,
    package_name    VARCHAR(120)  NOT NULL,
    purpose         VARCHAR(1000) NOT NULL,
    status          VARCHAR(20)   NOT NULL,
    based_on        VARCHAR(64)   NULL,
    based_on_number INT           NOT NULL,
    revision        INT           NOT NULL,
    first_revision  INT           NOT NULL,
    started_by      BINARY(16)    NOT NULL,
    started_at      DATETIME(6)   NOT NULL,
    saved_by        BINARY(16)    NOT NULL,
    saved_at        DATETIME(6)   NOT NULL,
    reason          VARCHAR(1000) NULL,
    publish_at      DATETIME(6)   NULL,
    proposed_by     BINARY(16)    NULL,
    proposed_at     DATETIME(6)   NULL,
    approval_note   VARCHAR(4000) NULL,
    approved_by     BINARY(16)    NULL,
    approved_at     DATETIME(6)   NULL,
    version         INT           NOT NULL,
    CONSTRAINT fk_draft_started_by FOREIGN KEY (started_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_draft_package ON draft (package_name, status);

-- Each saving of one file; a file that is not there any more has a revision without content.
CREATE TABLE draft_revision (
    revision_id BINARY(16)   NOT NULL PRIMARY KEY,
    draft_id    BINARY(16)   NOT NULL,
    revision    INT          NOT NULL,
    file_name   VARCHAR(120) NOT NULL,
    content     LONGTEXT     NULL,
    saved_by    BINARY(16)   NOT NULL,
    begun_at    DATETIME(6)  NOT NULL,
    saved_at    DATETIME(6)  NOT NULL,
    CONSTRAINT uq_draft_revision UNIQUE (draft_id, revision),
    CONSTRAINT fk_draft_revision_draft FOREIGN KEY (draft_id) REFERENCES draft (draft_id),
    CONSTRAINT fk_draft_revision_by FOREIGN KEY (saved_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
