package org.optr.audit.ledger;

import org.springframework.stereotype.Component;

/** Seals when a test wants it: nothing is sealed by itself in tests. */
@Component
public class LedgerFixtures {

    private final Sealer sealer;

    LedgerFixtures(Sealer sealer) {
        this.sealer = sealer;
    }

    public void seal() {
        sealer.seal();
    }
}
