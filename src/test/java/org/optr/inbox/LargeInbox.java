package org.optr.inbox;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.optr.inbox.InboxFixtures.BORIS;
import static org.optr.inbox.InboxFixtures.CALM;
import static org.optr.inbox.InboxFixtures.NOON;
import static org.optr.inbox.InboxFixtures.item;

import java.time.ZoneOffset;
import java.util.ArrayList;
import org.optr.engine.WorkItemKind;

/** 50 000 items, of which 25 000 in each of two groups of one reader: what a page reads must not grow with them. */
final class LargeInbox {

    static final int ITEMS = 50_000;
    static final int PAGE = 50;
    private static final int COPIES = 50;

    /** Fills the inbox; the items are copies of a few, each at a position of its own. */
    static void fill(InboxFixtures given) {
        given.reads(BORIS, "board", "finance");
        var rows = new ArrayList<InboxRow>();
        for (var each = 0; each < ITEMS / COPIES; each++) {
            var item = item().forGroups(each % 2 == 0 ? "board" : "finance")
                    .kind(each % 100 == 1 ? WorkItemKind.REVIEW : WorkItemKind.APPROVAL)
                    .due(each % 10 == 0 ? null : NOON.plus(each, MINUTES))
                    .build();
            rows.addAll(given.maker.open(item, CALM));
        }
        given.rows.insert(rows);
        var lengthOfOriginals = rows.get(0).item().position().length();
        for (var copy = 2; copy <= COPIES; copy++) {
            var columns = String.join(", ", RowColumns.NAMES)
                    .replace(" position", " concat(position, '-%d')".formatted(copy))
                    .replace(" work_item", " concat(work_item, '-%d')".formatted(copy));
            given.jdbc.update("insert into inbox_item select %s from inbox_item where char_length(position) = %d"
                    .formatted(columns, lengthOfOriginals));
        }
    }

    static Slice waiting() {
        return Slice.of(StandardView.WAITING, DueDates.at(NOON, ZoneOffset.UTC));
    }

    static Slice reviews() {
        return Slice.of(StandardView.REVIEWS, DueDates.at(NOON, ZoneOffset.UTC));
    }

    static Reader reader(InboxFixtures given) {
        return Reader.of(BORIS, given.people);
    }

    private LargeInbox() {}
}
