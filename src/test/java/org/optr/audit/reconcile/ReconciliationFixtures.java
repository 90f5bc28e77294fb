package org.optr.audit.reconcile;

import java.util.List;
import org.springframework.stereotype.Component;

/** Compares the books about one case when a test wants it. */
@Component
public class ReconciliationFixtures {

    private final CaseComparison cases;

    ReconciliationFixtures(CaseComparison cases) {
        this.cases = cases;
    }

    public List<String> compare(String root) {
        return cases.of(List.of(root)).stream().map(Disagreement::toString).toList();
    }
}
