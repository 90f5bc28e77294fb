package org.optr.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.inbox.LargeInbox.ITEMS;
import static org.optr.inbox.LargeInbox.PAGE;
import static org.optr.inbox.LargeInbox.reader;
import static org.optr.inbox.LargeInbox.reviews;
import static org.optr.inbox.LargeInbox.waiting;

import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LargeInboxTest {

    private static final InboxFixtures GIVEN = new InboxFixtures();
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @BeforeAll
    static void fiftyThousandItemsWait() {
        LargeInbox.fill(GIVEN);
        GIVEN.jdbc.execute("analyze");
    }

    @Test
    void theFirstPageReadsAFewRowsOfEachAudience() {
        assertThat(rowsRead(Position.FIRST)).isLessThan(10 * PAGE);
    }

    @Test
    void aDeepPageReadsNoMoreThanTheFirst() {
        var deep = GIVEN.queries.first(waiting(), reader(GIVEN), ITEMS / 2).get(ITEMS / 2 - 1);

        assertThat(rowsRead(deep.position())).isLessThan(10 * PAGE);
    }

    @Test
    void pagesAmongItemsWithoutADateAreBoundedToo() {
        assertThat(rowsRead(Position.withoutDate() + "2")).isLessThan(10 * PAGE);
    }

    @Test
    void pagesOfOneKindAreBoundedToo() {
        assertThat(rowsRead(reviews())).isLessThan(10 * PAGE);
    }

    @Test
    void countsStopAtTheirLimit() {
        var counts = GIVEN.inbox.counts(ZoneOffset.UTC);

        assertThat(counts.get(StandardView.WAITING)).isEqualTo(new BoundedCount(BoundedCount.LIMIT, true));
        assertThat(counts.get(StandardView.REVIEWS)).isEqualTo(new BoundedCount(500, false));
    }

    private static long rowsRead(String after) {
        return rowsRead(waiting().startingAfter(after));
    }

    /** Adds up what every part of the plan scanned. */
    private static long rowsRead(Slice slice) {
        var explain = new String[1];
        new InboxQueries(GIVEN.explaining(explain), GIVEN.columns).first(slice, reader(GIVEN), PAGE);

        return SCANNED.matcher(explain[0])
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }
}
