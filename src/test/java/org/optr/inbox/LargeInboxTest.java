package org.optr.inbox;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.inbox.InboxFixtures.BORIS;
import static org.optr.inbox.InboxFixtures.CALM;
import static org.optr.inbox.InboxFixtures.NOON;
import static org.optr.inbox.InboxFixtures.item;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.optr.engine.WorkItemKind;

/** With 50 000 items, of which 25 000 in each of two groups of one reader: what a page reads must not grow with them. */
class LargeInboxTest {

    private static final int ITEMS = 50_000;
    private static final int COPIES = 50;
    private static final int PAGE = 50;
    private static final InboxFixtures GIVEN = new InboxFixtures();
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @BeforeAll
    static void fiftyThousandItemsWait() {
        GIVEN.reads(BORIS, "board", "finance");
        var rows = new ArrayList<InboxRow>();
        for (var each = 0; each < ITEMS / COPIES; each++) {
            var item = item().forGroups(each % 2 == 0 ? "board" : "finance")
                    .kind(each % 100 == 1 ? WorkItemKind.REVIEW : WorkItemKind.APPROVAL)
                    .due(each % 10 == 0 ? null : NOON.plus(each, MINUTES))
                    .build();
            rows.addAll(GIVEN.maker.open(item, CALM));
        }
        GIVEN.rows.insert(rows);
        var copy = String.join(", ", RowColumns.NAMES)
                .replace(" position", " concat(position, x)")
                .replace(" work_item", " concat(work_item, x)");
        GIVEN.jdbc.update(
                "insert into inbox_item select %s from inbox_item, system_range(2, %d)".formatted(copy, COPIES));
        GIVEN.jdbc.execute("analyze");
    }

    @Test
    void theFirstPageReadsAFewRowsOfEachAudience() {
        assertThat(rowsRead(Position.FIRST)).isLessThan(10 * PAGE);
    }

    @Test
    void aDeepPageReadsNoMoreThanTheFirst() {
        var deep = GIVEN.queries.first(waiting(), reader(), ITEMS / 2).get(ITEMS / 2 - 1);

        assertThat(rowsRead(deep.position())).isLessThan(10 * PAGE);
    }

    @Test
    void pagesAmongItemsWithoutADateAreBoundedToo() {
        assertThat(rowsRead(Position.withoutDate() + "2")).isLessThan(10 * PAGE);
    }

    @Test
    void pagesOfOneKindAreBoundedToo() {
        var kind = Slice.of(StandardView.REVIEWS, DueDates.at(NOON, ZoneOffset.UTC));

        assertThat(rowsRead(kind)).isLessThan(10 * PAGE);
    }

    @Test
    void countsStopAtTheirLimit() {
        var counts = GIVEN.inbox.counts(ZoneOffset.UTC);

        assertThat(counts.get(StandardView.WAITING)).isEqualTo(new BoundedCount(BoundedCount.LIMIT, true));
        assertThat(counts.get(StandardView.REVIEWS)).isEqualTo(new BoundedCount(500, false));
    }

    /** Adds up what every part of the plan scanned. */
    private static long rowsRead(String after) {
        return rowsRead(waiting().startingAfter(after));
    }

    private static long rowsRead(Slice slice) {
        var explain = new String[1];
        new InboxQueries(GIVEN.explaining(explain), GIVEN.columns).first(slice, reader(), PAGE);

        return SCANNED.matcher(explain[0])
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static Slice waiting() {
        return Slice.of(StandardView.WAITING, DueDates.at(NOON, ZoneOffset.UTC));
    }

    private static Reader reader() {
        return Reader.of(BORIS, GIVEN.people);
    }
}
