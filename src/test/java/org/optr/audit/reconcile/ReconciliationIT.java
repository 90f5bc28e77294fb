package org.optr.audit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(ofCases(found.list())).isEmpty();
        assertThat(ofCases(rounds.partial().list())).isEmpty();
    }

    /** Other tests give objectives, projects and tasks a status by hand, and the books rightly say so. */
    private static List<Disagreement> ofCases(List<Disagreement> found) {
        return found.stream()
                .filter(each -> each.kind() != Disagreement.Mismatch.STATUS)
                .toList();
    }
}
