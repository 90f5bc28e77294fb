package org.optr.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.inbox.LargeInbox.ITEMS;
import static org.optr.inbox.LargeInbox.PAGE;
import static org.optr.inbox.LargeInbox.reader;
import static org.optr.inbox.LargeInbox.reviews;
import static org.optr.inbox.LargeInbox.waiting;

import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.optr.MariaDbServer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The server itself counts the rows that it touches; its optimizer is another one than that of H2. */
class LargeInboxIT {

    private static final InboxFixtures GIVEN = new InboxFixtures(ownDatabase());

    @BeforeAll
    static void fiftyThousandItemsWait() {
        LargeInbox.fill(GIVEN);
        GIVEN.jdbc.execute("analyze table inbox_item");
    }

    @Test
    void theFirstPageTouchesAFewRowsOfEachAudience() {
        assertThat(rowsTouched(waiting())).isLessThan(20 * PAGE);
    }

    @Test
    void aDeepPageTouchesNoMoreThanTheFirst() {
        var deep = GIVEN.queries.first(waiting(), reader(GIVEN), ITEMS / 2).get(ITEMS / 2 - 1);

        assertThat(rowsTouched(waiting().startingAfter(deep.position()))).isLessThan(20 * PAGE);
    }

    @Test
    void pagesOfOneKindAreBoundedToo() {
        assertThat(rowsTouched(reviews())).isLessThan(20 * PAGE);
    }

    @Test
    void everyItemIsOnExactlyOnePage() {
        var all = GIVEN.all(StandardView.WAITING, 1_000);

        assertThat(all).hasSize(ITEMS);
        assertThat(new HashSet<>(all)).hasSize(ITEMS);
    }

    @Test
    void countsStopAtTheirLimit() {
        assertThat(GIVEN.inbox.counts(ZoneOffset.UTC).get(StandardView.WAITING))
                .isEqualTo(new BoundedCount(BoundedCount.LIMIT, true));
    }

    private static long rowsTouched(Slice slice) {
        GIVEN.jdbc.execute("flush status");
        assertThat(GIVEN.queries.first(slice, reader(GIVEN), PAGE)).hasSize(PAGE);
        return GIVEN
                .jdbc
                .query("show session status like 'Handler_read%'", (row, number) -> row.getLong("Value"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static SingleConnectionDataSource ownDatabase() {
        var database = new SingleConnectionDataSource(MariaDbServer.urlOf("large_inbox"), "root", "", true);
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__inbox.sql")).execute(database);
        return database;
    }
}
