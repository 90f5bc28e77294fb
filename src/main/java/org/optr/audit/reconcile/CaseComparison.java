package org.optr.audit.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.audit.reconcile.Books.Counts;
import org.optr.audit.reconcile.Disagreement.Mismatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares what engine, engine history, record and inbox say of some cases, all read as of one moment. */
@Component
class CaseComparison {

    /** By a retention period, with an entry that says so. */
    private static final String REMOVED = "CaseHistoryRemoved";

    private static final List<String> EVENTS = List.of(
            "RunStarted",
            "RunEnded",
            "RunCancelled",
            "WorkItemCompleted",
            "WorkItemCancelled",
            "WorkItemOffered",
            "StepDone",
            "StepCancelled",
            "DecisionEvaluated",
            REMOVED);

    private final Books books;

    CaseComparison(Books books) {
        this.books = books;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<CaseName> after(String root, int limit) {
        return books.after(root, limit);
    }

    /** Finds the disagreements in cases; of those that the engine has no history of, that it has none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Disagreement> of(Collection<String> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        var known = books.named(roots);
        var found = new Findings(known);
        var entries = books.entries(roots, EVENTS);
        counts(found, roots, entries);
        steps(found, books.traced(roots), entries);
        inbox(found, roots);
        found.list.addAll(gone(roots));
        return found.list;
    }

    private void counts(Findings found, Collection<String> roots, Map<String, Counts> entries) {
        var runs = books.runs(roots);
        var ended = books.endedRuns(roots);
        var going = books.goingRuns(roots);
        var done = books.doneItems(roots);
        var recorded = books.recordedItems(roots, false);
        var cancelled = books.recordedItems(roots, true);
        for (var each : found.known) {
            var root = each.root();
            found.compare(Mismatch.RUNS_STARTED, each, runs.of(root), sum(root, entries, "RunStarted"));
            found.compare(Mismatch.RUNS_ENDED, each, ended.of(root), sum(root, entries, "RunEnded", "RunCancelled"));
            found.compare(Mismatch.RUNNING, each, going.of(root), runs.of(root) - ended.of(root));
            found.compare(Mismatch.ITEMS_DONE, each, done.of(root), sum(root, entries, "WorkItemCompleted"));
            found.compare(Mismatch.ITEMS_RECORDED, each, done.of(root), recorded.of(root));
            found.compare(Mismatch.ITEMS_CANCELLED, each, cancelled.of(root), sum(root, entries, "WorkItemCancelled"));
        }
    }

    private void steps(Findings found, Set<String> traced, Map<String, Counts> entries) {
        if (traced.isEmpty()) {
            return;
        }
        var items = books.items(traced);
        var steps = books.steps(traced);
        var decisions = books.decisions(traced);
        for (var each : found.known) {
            var root = each.root();
            if (traced.contains(root)) {
                found.compare(Mismatch.ITEMS_OFFERED, each, items.of(root), sum(root, entries, "WorkItemOffered"));
                found.compare(
                        Mismatch.STEPS_DONE, each, steps.of(root), sum(root, entries, "StepDone", "StepCancelled"));
                found.compare(Mismatch.DECISIONS, each, decisions.of(root), sum(root, entries, "DecisionEvaluated"));
            }
        }
    }

    private void inbox(Findings found, Collection<String> roots) {
        var open = books.openItems(roots);
        var waiting = books.waitingItems(roots);
        var asked = books.asked(open.values().stream().flatMap(Set::stream).toList());
        for (var each : found.known) {
            var items = open.getOrDefault(each.root(), Set.of());
            found.compare(
                    Mismatch.OPEN_ITEMS,
                    each,
                    items.size(),
                    waiting.getOrDefault(each.root(), Set.of()).size());
            var missing = new HashSet<>(items);
            missing.removeAll(asked);
            missing.forEach(item -> found.add(Mismatch.INBOX_MISSING, each, item, ""));
        }
    }

    /** Finds cases that began, by the record, and of which the engine has no history although no entry tells of its removal. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Disagreement> gone(Collection<String> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        var missing = new HashSet<>(roots);
        books.named(roots).forEach(each -> missing.remove(each.root()));
        if (missing.isEmpty()) {
            return List.of();
        }
        var entries = books.entries(missing, EVENTS);
        return missing.stream()
                .filter(root -> sum(root, entries, "RunStarted") > 0 && sum(root, entries, REMOVED) == 0)
                .map(root ->
                        new Disagreement(Mismatch.HISTORY_GONE, root, root, "0", "" + sum(root, entries, "RunStarted")))
                .toList();
    }

    /** Returns items in an inbox of which the engine knows nothing. */
    @Transactional(readOnly = true)
    public List<Disagreement> surplus(int limit) {
        return books.askedInVain(limit).stream()
                .map(item -> new Disagreement(Mismatch.INBOX_SURPLUS, null, item, item, ""))
                .toList();
    }

    private static long sum(String root, Map<String, Counts> entries, String... events) {
        return Stream.of(events)
                .flatMap(event -> Stream.ofNullable(entries.get(event)))
                .mapToLong(counts -> counts.of(root))
                .sum();
    }

    private static final class Findings {

        private final List<Disagreement> list = new ArrayList<>();
        private final List<CaseName> known;

        Findings(List<CaseName> known) {
            this.known = known;
        }

        void compare(Mismatch kind, CaseName of, long one, long other) {
            if (one != other) {
                add(kind, of, "" + one, "" + other);
            }
        }

        void add(Mismatch kind, CaseName of, String one, String other) {
            list.add(new Disagreement(kind, of.root(), of.about(), one, other));
        }
    }
}
