package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.HistoryTooSlow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class LimitedReadsTest {

    private static final String ENDLESS = "select sum(mod(x, 7)) from system_range(1, 10000000000)";
    private static final String QUICK = "select count(*) from draft";

    @Autowired
    private LimitedReads reads;

    @Autowired
    private JdbcOperations database;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private Long count(String sql) {
        return database.queryForObject(sql, Long.class);
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        assertThatThrownBy(() -> reads.within(Duration.ofSeconds(1), () -> count(ENDLESS)))
                .isInstanceOf(HistoryTooSlow.class);
    }

    @Test
    void whatIsQuickIsRead() {
        assertThat(reads.of(() -> count(QUICK))).isNotNegative();
    }

    @Test
    void theLimitHoldsInsideOfALongerTransaction() {
        assertThatThrownBy(() -> new TransactionTemplate(transactionManager)
                        .execute(transaction -> reads.within(Duration.ofSeconds(1), () -> count(ENDLESS))))
                .isInstanceOf(HistoryTooSlow.class);
    }

    @Test
    void noConnectionKeepsTheLimit() {
        new TransactionTemplate(transactionManager).executeWithoutResult(first -> {
            reads.within(Duration.ofSeconds(20), () -> count(QUICK));
            var limits = reads.of(() -> database.execute((StatementCallback<Integer>) Statement::getQueryTimeout));
            assertThat(limits).isPositive();
        });
        for (var each = 0; each < 3; each++) {
            assertThat(database.execute((StatementCallback<Integer>) Statement::getQueryTimeout))
                    .isZero();
        }
    }
}
