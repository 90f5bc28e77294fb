package org.optr;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody do something in the very moment in which somebody else has done it and not yet committed. On H2 only. */
@Component
public class Races {

    private static final String WAITING =
            "select count(*) from information_schema.sessions where blocker_id is not null";

    private final TransactionTemplate transactions;
    private final JdbcClient database;

    Races(PlatformTransactionManager transactionManager, JdbcClient database) {
        transactions = new TransactionTemplate(transactionManager);
        this.database = database;
    }

    /** The first commits when the second waits for it, or is through without. */
    public <T> CompletableFuture<T> behind(Runnable first, Supplier<T> second) {
        return transactions.execute(transaction -> {
            first.run();
            var other = CompletableFuture.supplyAsync(second);
            await().until(() ->
                    other.isDone() || database.sql(WAITING).query(Integer.class).single() > 0);
            return other;
        });
    }
}
