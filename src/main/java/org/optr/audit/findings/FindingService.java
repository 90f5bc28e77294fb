package org.optr.audit.findings;

import static java.util.stream.Collectors.toMap;
import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.optr.audit.ErasedPayloads;
import org.optr.audit.findings.FindingPage.Count;
import org.optr.audit.findings.FindingPage.Shown;
import org.optr.people.CurrentPerson;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings, for auditors. That somebody looked for them is an entry itself. */
@Service
@Transactional(readOnly = true)
public class FindingService {

    /** A period may be so long. */
    public static final int MOST_DAYS = 366;

    private final FindingDesk desk;
    private final FindingEntries entries;
    private final FindingRules rules;
    private final StoredMarkRepository marks;
    private final ErasedPayloads erased;
    private final CurrentPerson current;
    private final ProtectedReads reads;

    FindingService(
            FindingDesk desk,
            FindingEntries entries,
            FindingRules rules,
            StoredMarkRepository marks,
            ErasedPayloads erased,
            CurrentPerson current,
            ProtectedReads reads) {
        this.desk = desk;
        this.entries = entries;
        this.rules = rules;
        this.marks = marks;
        this.erased = erased;
        this.current = current;
        this.reads = reads;
    }

    /**
     * Has the findings of a period computed in the background, by the rules as they are set now. They are kept for two minutes;
     * an answer that takes too long ends with {@link org.optr.engine.HistoryTooSlow}.
     *
     * @param zone in which its days are days
     * @throws org.optr.shared.RuleViolation {@code findings.busy}, {@code findings.period.reversed} or {@code
     *     findings.period.too-long}
     */
    public CompletableFuture<FoundFindings> find(LocalDate from, LocalDate until, ZoneId zone) {
        requireAuditor();
        return desk.ask(question(from, until, zone));
    }

    /** Returns how many entries were read so far. */
    public long read(LocalDate from, LocalDate until, ZoneId zone) {
        requireAuditor();
        return desk.read(question(from, until, zone));
    }

    /** Computes them anew at the next question. */
    public void forget(LocalDate from, LocalDate until, ZoneId zone) {
        requireAuditor();
        desk.forget(question(from, until, zone));
    }

    private FindingQuestion question(LocalDate from, LocalDate until, ZoneId zone) {
        require(!until.isBefore(from), "findings.period.reversed");
        require(ChronoUnit.DAYS.between(from, until) < MOST_DAYS, "findings.period.too-long", MOST_DAYS);
        return new FindingQuestion(
                from.atStartOfDay(zone).toInstant(),
                until.plusDays(1).atStartOfDay(zone).toInstant(),
                rules.all());
    }

    /** Returns those of the findings that a query asks for, beside what auditors noted of them by now. */
    public FindingPage page(FoundFindings found, FindingQuery query, int offset, int limit) {
        requireAuditor();
        var noted = marks(found);
        Predicate<Finding> isSeen = finding -> {
            var mark = noted.get(finding.key());
            return mark != null && mark.covers(finding);
        };
        var ofPerson = found.all().stream()
                .filter(finding -> query.person() == null
                        || query.person().equals(finding.actor())
                        || query.person().equals(finding.onBehalfOf()))
                .toList();
        var wanted = ofPerson.stream()
                .filter(finding -> query.rules().isEmpty() || query.rules().contains(finding.rule()))
                .filter(finding -> query.seen() == null || query.seen() == isSeen.test(finding))
                .toList();
        return new FindingPage(
                shown(wanted.stream().skip(offset).limit(limit).toList(), noted, isSeen),
                wanted.size(),
                counts(ofPerson, isSeen));
    }

    private Map<String, FindingMark> marks(FoundFindings found) {
        return found.all().isEmpty()
                ? Map.of()
                : marks.between(earliest(found), found.until()).stream()
                        .collect(toMap(StoredMark::finding, StoredMark::mark));
    }

    /** The first entry of a day may lie before the period while the day does not. */
    private static Instant earliest(FoundFindings found) {
        return found.from().minus(1, ChronoUnit.DAYS);
    }

    private static Map<FindingRule, Count> counts(List<Finding> findings, Predicate<Finding> isSeen) {
        var counts = new EnumMap<FindingRule, Count>(FindingRule.class);
        findings.forEach(finding -> counts.merge(
                finding.rule(),
                new Count(1, isSeen.test(finding) ? 0 : 1),
                (one, more) -> new Count(one.all() + more.all(), one.open() + more.open())));
        return counts;
    }

    private List<Shown> shown(List<Finding> page, Map<String, FindingMark> noted, Predicate<Finding> isSeen) {
        var numbers = page.stream().map(Finding::entry).toList();
        var gone = erased.among(numbers);
        var changes = entries.changes(numbers);
        return page.stream()
                .map(finding -> new Shown(
                        finding,
                        noted.get(finding.key()),
                        isSeen.test(finding),
                        changes.getOrDefault(finding.entry(), List.of()),
                        gone.containsKey(finding.entry())))
                .toList();
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR), "findings.auditors-only");
        reads.note(new SubjectRef(SubjectKind.PERSON, current.id().toString()), ProtectedData.SEARCH);
    }
}
