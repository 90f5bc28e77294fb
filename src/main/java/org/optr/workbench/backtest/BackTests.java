package org.optr.workbench.backtest;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.PastCases;
import org.optr.engine.ProcessKey;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What drafts would have done to the past. Process owners run a test; everybody who may read the draft reads the totals. What
 * tables said is for those who answer for processes, and of the cases behind it those that they may see.
 */
@Service
@Transactional
public class BackTests {

    private static final int MOST_GROUPS = 200;
    private static final int MOST_COUNTED = 10_000;

    private final BackTestRepository tests;
    private final DecisionFindingRepository decisions;
    private final CaseFindingRepository cases;
    private final PastCases past;
    private final DraftService drafts;
    private final DraftTurn turn;
    private final ModelLibrary library;
    private final Sight.Factory sight;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BackTests(
            BackTestRepository tests,
            DecisionFindingRepository decisions,
            CaseFindingRepository cases,
            PastCases past,
            DraftService drafts,
            DraftTurn turn,
            ModelLibrary library,
            Sight.Factory sight,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tests = tests;
        this.decisions = decisions;
        this.cases = cases;
        this.past = past;
        this.drafts = drafts;
        this.turn = turn;
        this.library = library;
        this.sight = sight;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins to test the newest revision of a draft; what an earlier test of it found is kept as figures only. While one runs
     * there is no second one: whoever begins another has that one.
     */
    public BackTestId start(DraftId draft, Period period) {
        require(mayRun(), "draft.not-process-owner");
        turn.take(draft);
        var page = drafts.open(draft);
        require(page.summary().status().alive(), "back-test.draft-over");
        return newest(draft)
                .filter(test -> test.isRunning(now()))
                .map(BackTest::id)
                .orElseGet(() -> begin(draft, tested(page), period));
    }

    private BackTestId begin(DraftId draft, Tested tested, Period period) {
        decisions.clear(draft);
        cases.clear(draft);
        var test = tests.save(new BackTest(draft, tested, period, currentPerson.inWhoseName(), now()));
        events.publishEvent(new BackTestStarted(
                draft, test.id(), List.of(new FieldChange("revision", null, "" + tested.revision()))));
        return test.id();
    }

    private Optional<BackTest> newest(DraftId draft) {
        return tests.newest(draft, Limit.of(1)).stream().findFirst();
    }

    private Tested tested(DraftPage page) {
        return new Tested(
                page.revision(), library.hash(page.models()), page.summary().basedOn());
    }

    public void stop(BackTestId id) {
        require(mayRun(), "draft.not-process-owner");
        var test = tests.lock(id).orElseThrow(() -> new RuleViolation("back-test.gone"));
        test.stop(now());
        events.publishEvent(new BackTestStopped(test.draft(), id));
    }

    @Transactional(readOnly = true)
    public boolean mayRun() {
        return currentPerson.has(Roles.PROCESS_OWNER);
    }

    /** Returns the last test of a draft; nothing if it was never tested. */
    @Transactional(readOnly = true)
    public Optional<BackTestSummary> last(DraftId draft) {
        return newest(draft).map(test -> test.summary(tested(drafts.open(draft)), now()));
    }

    /** Returns the period that a test looks at unless somebody chooses another: the last twelve months. */
    @Transactional(readOnly = true)
    public Period usualPeriod() {
        var today = LocalDate.now(clock);
        return new Period(today.minusYears(1).plusDays(1), today);
    }

    /** Returns how many cases of a process there are in the usual period, and how many a test looks at. */
    @Transactional(readOnly = true)
    public PastCaseCount pastCases(String process) {
        var from = usualPeriod().startsOn().atStartOfDay(clock.getZone()).toInstant();
        var counted = past.count(new ProcessKey(process), from, now().plusSeconds(1), MOST_COUNTED + 1);
        return PastCaseCount.of(counted, MOST_COUNTED, BackTestRunner.MOST_CASES);
    }

    /** Returns what changes, from what to what, the most frequent first; nothing for whoever reads totals only. */
    @Transactional(readOnly = true)
    public List<DecisionGroup> decisionGroups(BackTestId id) {
        return readsOutcomes() ? decisions.groups(id, PageRequest.of(0, MOST_GROUPS)) : List.of();
    }

    /** Reviewers are process owners. */
    private boolean readsOutcomes() {
        return mayRun() || currentPerson.has(Roles.ADMINISTRATOR) || currentPerson.has(Roles.AUDITOR);
    }

    /** Returns what keeps cases from going their way, the most frequent first. */
    @Transactional(readOnly = true)
    public List<CaseGroup> caseGroups(BackTestId id) {
        return cases.groups(id, PageRequest.of(0, MOST_GROUPS));
    }

    /** Returns the decisions of one group, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionRow> decisions(BackTestId id, DecisionGroup group, int page, int size) {
        if (!readsOutcomes()) {
            return List.of();
        }
        var reader = sight.current();
        return decisions
                .of(id, group.verdict(), group.table(), group.before(), group.after(), PageRequest.of(page, size))
                .stream()
                .map(finding -> finding.row(reader))
                .toList();
    }

    /** Returns the cases of one group, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseRow> cases(BackTestId id, CaseGroup group, int page, int size) {
        var reader = sight.current();
        return cases
                .of(id, group.verdict(), group.reason(), group.element(), group.other(), PageRequest.of(page, size))
                .stream()
                .map(finding -> finding.row(reader, clock.getZone()))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
