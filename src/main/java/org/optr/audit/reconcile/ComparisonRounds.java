package org.optr.audit.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is compared at once: all there is, in pages, or a part that is done within seconds. */
@Component
class ComparisonRounds {

    private static final int PAGE = 100;

    /** Pages of a part: a thousand cases that changed, and as many of the others, which follow each other until all were seen. */
    private static final int PAGES = 10;

    private final Books books;
    private final CaseComparison cases;
    private final StatusComparison statuses;
    private String reached = "";
    private long seen = -1;

    ComparisonRounds(Books books, CaseComparison cases, StatusComparison statuses) {
        this.books = books;
        this.cases = cases;
        this.statuses = statuses;
    }

    long cases() {
        return books.cases();
    }

    /** Returns how many cases have no history in the engine, and an entry that says why. */
    long removed() {
        return books.removed();
    }

    /** Compares everything. */
    Found complete(Progress progress) {
        var list = new ArrayList<Disagreement>();
        var compared = 0L;
        var page = cases.after("", PAGE);
        while (!page.isEmpty() && list.size() < Reconciliation.MOST_FOUND) {
            list.addAll(cases.of(roots(page)));
            compared += page.size();
            progress.at(compared, list);
            page = cases.after(page.get(page.size() - 1).root(), PAGE);
        }
        list.addAll(compareTouched(0, Integer.MAX_VALUE));
        for (var holder : Holder.values()) {
            list.addAll(compare(holder));
        }
        list.addAll(cases.surplus(PAGE));
        return Found.of(compared, list);
    }

    /** Compares what has changed since the last time on this node, and the next part of the rest. */
    Found partial() {
        var newest = books.newestEntry();
        var list = new ArrayList<Disagreement>();
        if (seen >= 0) {
            list.addAll(compareTouched(seen, PAGES));
        }
        seen = newest;
        var compared = 0L;
        for (var pages = 0; pages < PAGES; pages++) {
            var page = cases.after(reached, PAGE);
            list.addAll(cases.of(roots(page)));
            compared += page.size();
            reached = page.size() < PAGE ? "" : page.get(page.size() - 1).root();
            if (reached.isEmpty()) {
                break;
            }
        }
        list.addAll(cases.surplus(PAGE));
        return Found.of(compared, list);
    }

    /** Looks at what the record knows: a case may be missing in the engine altogether. */
    private List<Disagreement> compareTouched(long entry, int most) {
        var list = new ArrayList<Disagreement>();
        var after = "";
        for (var pages = 0; pages < most; pages++) {
            var touched = books.touchedSince(entry, after, PAGE);
            list.addAll(entry == 0 ? cases.gone(touched) : cases.of(touched));
            if (touched.size() < PAGE || list.size() >= Reconciliation.MOST_FOUND) {
                break;
            }
            after = touched.get(touched.size() - 1);
        }
        return list;
    }

    private List<Disagreement> compare(Holder holder) {
        var list = new ArrayList<Disagreement>();
        @Nullable UUID after = null;
        do {
            var page = statuses.next(holder, after, PAGE);
            list.addAll(page.found());
            after = page.last();
        } while (after != null && list.size() < Reconciliation.MOST_FOUND);
        return list;
    }

    private static List<String> roots(List<CaseName> page) {
        return page.stream().map(CaseName::root).toList();
    }

    /** Hears how many cases were compared so far, and what was found. */
    @FunctionalInterface
    interface Progress {
        void at(long cases, List<Disagreement> found);
    }

    /** @param list each disagreement once */
    record Found(long cases, List<Disagreement> list) {

        static Found of(long cases, List<Disagreement> list) {
            return new Found(
                    cases,
                    list.stream().distinct().limit(Reconciliation.MOST_FOUND).toList());
        }
    }
}
