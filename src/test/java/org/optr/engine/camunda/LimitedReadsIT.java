package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.optr.engine.HistoryTooSlow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;

/** The server stops working at what nobody waits for any more. */
@OptrIT
class LimitedReadsIT {

    private static final String LONG = "select benchmark(2000000000, sha2('optr', 512))";

    @Autowired
    private LimitedReads reads;

    @Autowired
    private JdbcOperations database;

    @Test
    void whatTakesTooLongIsGivenUp() {
        assertThatThrownBy(
                        () -> reads.within(Duration.ofSeconds(1), () -> database.queryForObject(LONG, Integer.class)))
                .isInstanceOf(HistoryTooSlow.class);
    }
}
