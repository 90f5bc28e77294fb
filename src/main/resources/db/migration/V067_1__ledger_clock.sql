-- Where the times of entries go back by more than any transaction lasts, though sealed later: somebody set a clock back.
CREATE TABLE ledger_clock_step (
    seq     BIGINT      NOT NULL PRIMARY KEY,
    back_at DATETIME(6) NOT NULL,
    from_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin;
