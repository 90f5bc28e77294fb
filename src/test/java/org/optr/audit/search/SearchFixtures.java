package org.optr.audit.search;

import org.optr.audit.ledger.LedgerFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the index when a test wants it: nothing is indexed by itself in tests. */
@Component
public class SearchFixtures {

    private final LedgerFixtures ledger;
    private final Indexer indexer;
    private final SearchIndex index;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SearchFixtures(
            LedgerFixtures ledger,
            Indexer indexer,
            SearchIndex index,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.ledger = ledger;
        this.indexer = indexer;
        this.index = index;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Leaves out what others did before. */
    public void begin() {
        ledger.seal();
        var size =
                jdbc.sql("select tree_size from ledger_state").query(Long.class).single();
        transaction.executeWithoutResult(status -> index.next(Pass.NEW, size));
    }

    /** Brings everything that happened since into the index. */
    public void index() {
        ledger.seal();
        indexer.index();
    }
}
