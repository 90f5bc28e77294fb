package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.Supplier;
import org.optr.engine.HistoryTooSlow;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives up what takes too long to read: history grows, and whoever waits for it keeps a connection from others. */
@Component
class LimitedReads {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final PlatformTransactionManager transactionManager;
    private final JdbcOperations database;

    LimitedReads(PlatformTransactionManager transactionManager, JdbcOperations database) {
        this.transactionManager = transactionManager;
        this.database = database;
    }

    /** @throws HistoryTooSlow if all of it together takes longer than a minute */
    <T> T of(Supplier<T> read) {
        return within(LONGEST, read);
    }

    /** The transaction has a deadline, and every query in it gets what is left until then as its own limit. */
    <T> T within(Duration limit, Supplier<T> read) {
        var reading = new TransactionTemplate(transactionManager);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading.setReadOnly(true);
        reading.setTimeout(Math.toIntExact(limit.toSeconds()));
        try {
            return requireNonNull(reading.execute(transaction -> read(read)));
        } catch (QueryTimeoutException | TransactionTimedOutException late) {
            throw new HistoryTooSlow(late);
        }
    }

    private <T> T read(Supplier<T> read) {
        try {
            return read.get();
        } finally {
            database.execute((ConnectionCallback<Void>) connection -> {
                try (var statement = connection.createStatement()) {
                    statement.setQueryTimeout(0); // H2 keeps the limit of a query for all that use the connection later
                }
                return null;
            });
        }
    }
}
