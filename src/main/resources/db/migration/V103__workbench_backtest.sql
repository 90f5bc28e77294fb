CREATE TABLE back_test (
    back_test_id BINARY(16)  NOT NULL PRIMARY KEY,
    draft_id     BINARY(16)  NOT NULL,
    revision     INT         NOT NULL,
    hash         VARCHAR(64) NOT NULL,
    starts_on    DATE        NOT NULL,
    ends_on      DATE        NOT NULL,
    status       VARCHAR(20) NOT NULL,
    started_by   BINARY(16)  NOT NULL,
    started_at   DATETIME(6) NOT NULL,
    seen_at      DATETIME(6) NOT NULL,
    begun_at     DATETIME(6) NULL,
    ended_at     DATETIME(6) NULL,
    total        INT         NOT NULL,
    unchanged    INT         NOT NULL,
    changed      INT         NOT NULL,
    failing      INT         NOT NULL,
    untestable   INT         NOT NULL,
    possible     INT         NOT NULL,
    impossible   INT         NOT NULL,
    unjudged     INT         NOT NULL,
    cut_off      BOOLEAN     NOT NULL,
    version      INT         NOT NULL,
    CONSTRAINT fk_back_test_draft FOREIGN KEY (draft_id) REFERENCES draft (draft_id),
    CONSTRAINT fk_back_test_by FOREIGN KEY (started_by) REFERENCES person (person_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_back_test_draft ON back_test (draft_id, started_at);

-- Decisions that would not be what they were; what stays the same is only counted.
CREATE TABLE back_test_decision (
    finding_id     BINARY(16)    NOT NULL PRIMARY KEY,
    back_test_id   BINARY(16)    NOT NULL,
    place          INT           NOT NULL,
    verdict        VARCHAR(20)   NOT NULL,
    decision       VARCHAR(255)  NOT NULL,
    decided_at     DATETIME(6)   NOT NULL,
    run_id         VARCHAR(64)   NULL,
    subject_kind   VARCHAR(20)   NULL,
    subject_id     VARCHAR(255)  NULL,
    inputs         VARCHAR(2000) NOT NULL,
    outcome_before VARCHAR(500)  NOT NULL,
    outcome_after  VARCHAR(500)  NOT NULL,
    rules_before   VARCHAR(200)  NOT NULL,
    rules_after    VARCHAR(200)  NOT NULL,
    CONSTRAINT fk_back_test_decision FOREIGN KEY (back_test_id) REFERENCES back_test (back_test_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_back_test_decision ON back_test_decision (back_test_id, place);

-- Cases that could not go their way again, or of which nobody can tell.
CREATE TABLE back_test_case (
    finding_id     BINARY(16)   NOT NULL PRIMARY KEY,
    back_test_id   BINARY(16)   NOT NULL,
    place          INT          NOT NULL,
    verdict        VARCHAR(20)  NOT NULL,
    run_id         VARCHAR(64)  NOT NULL,
    subject_kind   VARCHAR(20)  NULL,
    subject_id     VARCHAR(255) NULL,
    version_id     VARCHAR(64)  NOT NULL,
    started_at     DATETIME(6)  NOT NULL,
    reason         VARCHAR(20)  NULL,
    element        VARCHAR(255) NOT NULL,
    other_element  VARCHAR(255) NOT NULL,
    CONSTRAINT fk_back_test_case FOREIGN KEY (back_test_id) REFERENCES back_test (back_test_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX ix_back_test_case ON back_test_case (back_test_id, place);

-- The newest decisions of tables and the newest cases of a process, in a period.
CREATE INDEX OPTR_IDX_HI_DEC_KEY_TIME ON ACT_HI_DECINST (DEC_DEF_KEY_, EVAL_TIME_);
CREATE INDEX OPTR_IDX_HI_PROC_KEY_START ON ACT_HI_PROCINST (PROC_DEF_KEY_, START_TIME_);
