package org.optr.audit.search;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.optr.shared.RuleViolation.require;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.audit.ledger.LedgerHeartbeat;
import org.optr.audit.search.Finder.Counted;
import org.optr.audit.search.Finder.Place;
import org.optr.audit.search.FoundFigures.Count;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of the whole history, for auditors. That somebody searched is an entry itself. */
@Service
@Transactional(readOnly = true)
public class AuditSearch {

    /** So many of the newest entries are counted. */
    public static final int COUNTED = 1_000;

    private static final int MOST_VALUES = 12;
    private static final int PAGE = 1_000;

    private final Finder finder;
    private final WantedWords words;
    private final SearchIndex index;
    private final SetAsides setAsides;
    private final FoundSubjects subjects;
    private final CaseOutlines outlines;
    private final CurrentPerson current;
    private final ProtectedReads reads;

    AuditSearch(
            Finder finder,
            WantedWords words,
            SearchIndex index,
            SetAsides setAsides,
            FoundSubjects subjects,
            CaseOutlines outlines,
            CurrentPerson current,
            ProtectedReads reads) {
        this.finder = finder;
        this.words = words;
        this.index = index;
        this.setAsides = setAsides;
        this.subjects = subjects;
        this.outlines = outlines;
        this.current = current;
        this.reads = reads;
    }

    /**
     * Returns entries, the newest first.
     *
     * @param last after which to go on; null to begin
     * @throws org.optr.shared.RuleViolation {@code search.beginning-too-short} if too many words begin like one that is looked for
     */
    public List<FoundEntry> page(AuditQuery query, @Nullable FoundEntry last, int limit) {
        requireAuditor();
        var conditions = Conditions.of(query, words.in(query.text()));
        if (last != null) {
            conditions.after(last.entry().at(), last.place());
        }
        return finder.page(conditions, limit);
    }

    /**
     * Hands over the numbers of all entries found, the newest first and some at a time: of those that were indexed when it
     * began.
     *
     * @param query as {@link QueryText} wrote it
     */
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public void forEach(String query, Consumer<List<Long>> reader) {
        forEach(query, PAGE, reader);
    }

    /** @throws org.optr.shared.RuleViolation as {@link #page}, for a query as {@link QueryText} wrote it */
    public void check(String query) {
        requireAuditor();
        words.in(QueryText.read(query).text());
    }

    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    void forEach(String query, int atOnce, Consumer<List<Long>> reader) {
        requireAuditor();
        var wanted = QueryText.read(query);
        var indexed = index.state().next();
        var meant = words.in(wanted.text());
        var page = finder.places(conditions(wanted, meant, indexed), atOnce);
        while (!page.isEmpty()) {
            reader.accept(page.stream().map(Place::number).toList());
            var last = page.get(page.size() - 1);
            var next = conditions(wanted, meant, indexed);
            next.after(last.at(), last.seq());
            page = finder.places(next, atOnce);
        }
    }

    private static Conditions conditions(AuditQuery query, List<Set<String>> words, long indexed) {
        var conditions = Conditions.of(query, words);
        conditions.before(indexed);
        return conditions;
    }

    /** Counts the newest {@value #COUNTED} entries. Each facet is counted as if nothing of it was chosen. */
    public FoundFigures figures(AuditQuery query) {
        requireAuditor();
        var meant = words.in(query.text());
        var found = finder.counted(Conditions.of(query, meant), COUNTED + 1);
        var counted = found.subList(0, Math.min(COUNTED, found.size()));
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var of = query.chosen(facet).isEmpty()
                    ? counted
                    : finder.counted(Conditions.without(query, meant, facet), COUNTED);
            var counts = counts(of, facet, withoutHeartbeat(query));
            if (facet == Facet.EVENT) {
                heartbeats(query, meant).ifPresent(counts::add);
            }
            facets.put(facet, counts);
        }
        return new FoundFigures(counted.size(), found.size() <= COUNTED, facets, cases(counted));
    }

    private static AuditQuery withoutHeartbeat(AuditQuery query) {
        var events = new HashSet<>(query.chosen(Facet.EVENT));
        events.remove(LedgerHeartbeat.NAME);
        return query.choosing(Facet.EVENT, events);
    }

    /** Signs of life are not among the others, but can be chosen as soon as there are any. */
    private Optional<Count> heartbeats(AuditQuery query, List<Set<String>> meant) {
        var only = query.choosing(Facet.EVENT, Set.of(LedgerHeartbeat.NAME));
        var chosen = query.chosen(Facet.EVENT).contains(LedgerHeartbeat.NAME);
        var found = finder.counted(Conditions.of(only, meant), COUNTED).size();
        return found > 0 || chosen ? Optional.of(new Count(LedgerHeartbeat.NAME, found, chosen)) : Optional.empty();
    }

    private static List<Count> counts(List<Counted> entries, Facet facet, AuditQuery query) {
        var counts = new LinkedHashMap<String, Integer>();
        query.chosen(facet).forEach(value -> counts.put(value, 0));
        entries.forEach(entry -> {
            var value = entry.values().get(facet);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(each -> new Count(
                        each.getKey(), each.getValue(), query.chosen(facet).contains(each.getKey())))
                .sorted(Comparator.comparing(Count::chosen)
                        .thenComparing(Count::entries)
                        .reversed()
                        .thenComparing(Count::value))
                .limit(Math.max(MOST_VALUES, query.chosen(facet).size()))
                .collect(toCollection(ArrayList::new));
    }

    private static List<FoundCase> cases(List<Counted> entries) {
        var cases = new LinkedHashMap<String, FoundCase>();
        for (var entry : entries) {
            var run = entry.rootCase();
            if (run != null) {
                cases.merge(
                        run,
                        new FoundCase(run, entry.subject(), entry.values().get(Facet.PROCESS), entry.at(), 1),
                        (newest, next) -> new FoundCase(
                                run, newest.subject(), newest.process(), newest.newest(), newest.entries() + 1));
            }
        }
        return new ArrayList<>(cases.values());
    }

    /** Returns what cases are about and how they ended, by their outermost run; nothing of what is not indexed yet. */
    public Map<String, CaseOutline> outlines(Collection<String> runs) {
        requireAuditor();
        return outlines.of(runs);
    }

    /** Returns what values of a facet are called in the languages of their models; nothing for what has no such name. */
    public Map<String, Map<String, String>> names(Facet facet, List<Count> values) {
        requireAuditor();
        return finder.names(facet, values.stream().map(Count::value).toList());
    }

    /** Returns what entries are about, of whatever there still is. */
    public Map<SubjectRef, Subject> subjects(Collection<SubjectRef> refs) {
        requireAuditor();
        return current.actingAs(PersonId.SYSTEM, () -> refs.stream()
                .distinct()
                .flatMap(ref -> subjects.find(ref).stream())
                .collect(toMap(Subject::ref, subject -> subject, (one, same) -> one)));
    }

    /** Returns how many sealed entries cannot be found yet. */
    public long behind() {
        requireAuditor();
        return index.behind();
    }

    /** Returns how many entries cannot be found at all. */
    public long setAside() {
        requireAuditor();
        return setAsides.count();
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR), "search.auditors-only");
        reads.note(new SubjectRef(SubjectKind.PERSON, current.id().toString()), ProtectedData.SEARCH);
    }
}
