package org.optr.audit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.optr.OptrIT;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo company on the MySQL-protocol server, made through the real use cases. */
@OptrIT
class ReconciliationIT {

    @Autowired
    private ComparisonRounds rounds;

    @Test
    void everythingThatTheDemoCompanyDidAgreesInAllBooks() {
        var found = rounds.complete((cases, list) -> {});

        assertThat(found.cases()).isPositive();
        assertThat(found.list()).isEmpty();
        assertThat(rounds.partial().list()).isEmpty();
    }
}
