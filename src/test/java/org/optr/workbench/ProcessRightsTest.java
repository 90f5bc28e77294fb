package org.optr.workbench;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.CaseOperations;
import org.optr.engine.FailedSteps;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.MovePlan;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.engine.RunningCases.CaseFilter;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.backtest.BackTestId;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.move.CaseMoveId;
import org.optr.workbench.move.MoveForecasts;
import org.optr.workbench.move.MoveOptions;
import org.optr.workbench.move.MoveService;
import org.optr.workbench.operate.Workload;
import org.optr.workbench.rehearse.RehearsalId;
import org.optr.workbench.rehearse.RehearsalService;
import org.optr.workbench.ui.operate.CaseSamples;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may do what to processes and their cases, method by method. Whoever may not is refused by their role, before anything
 * else is looked at, or reads nothing.
 */
@OptrTest
class ProcessRightsTest {

    private static final String NONE = "no role";
    private static final Set<String> ANYBODY = Set.of(NONE, Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.PROCESS_OWNER);
    private static final Set<String> READERS = Set.of(Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.PROCESS_OWNER);
    private static final Set<String> OPERATORS = Set.of(Roles.ADMINISTRATOR, Roles.PROCESS_OWNER);
    private static final Set<String> OWNERS = Set.of(Roles.PROCESS_OWNER);

    private static final Set<String> REFUSALS = Set.of(
            "draft.not-process-owner",
            "draft.comment.not-yours",
            "move.only-process-owners",
            "rehearsal.not-process-owner",
            "case.not-yours",
            "case.values.not-yours",
            "step.retry.not-yours");

    private static final Set<Class<?>> COMPLETE = Set.of(
            CaseOperations.class,
            CaseDisclosures.class,
            FailedSteps.class,
            RunningCases.class,
            DraftService.class,
            DraftComments.class,
            MoveForecasts.class,
            ProcessChanges.class,
            MoveService.class,
            Workload.class);

    private static final CaseFilter ALL = new CaseFilter(null, null, CaseChoice.ALL, "");

    @Autowired
    private DraftService drafts;

    @Autowired
    private DraftComments comments;

    @Autowired
    private ProcessChanges changes;

    @Autowired
    private BackTests backTests;

    @Autowired
    private MoveService moves;

    @Autowired
    private MoveForecasts forecasts;

    @Autowired
    private Workload workload;

    @Autowired
    private RehearsalService rehearsals;

    @Autowired
    private CaseOperations operations;

    @Autowired
    private CaseDisclosures disclosures;

    @Autowired
    private FailedSteps failedSteps;

    @Autowired
    private RunningCases cases;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private CaseSamples samples;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson current;

    private String process = "";
    private VersionId former;
    private VersionId version;
    private ModelPackage models;
    private MovePlan plan;
    private DraftId draft;
    private CommentId comment;
    private RunId run;
    private SubjectRef about;
    private final RehearsalId rehearsal = new RehearsalId(UUID.randomUUID());
    private PersonId rita;

    @BeforeEach
    void aProcessWithACaseAndADraft() {
        var olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        rita = people.person("Rita");
        process = samples.published(olga);
        former = library.inForce(process).orElseThrow().id();
        models = library.content(former);
        run = samples.started(process, people.person("Anna"), rita);
        about = new SubjectRef(SubjectKind.PERSON, rita.toString());
        current.actingAs(olga, () -> {
            draft = drafts.begin(process, "It is slow");
            comments.add(draft, "", "Is it?");
            comment = comments.of(draft).get(0).id();
        });
        version = former;
        plan = new MovePlan(former, version, new TreeMap<>());
    }

    @Test
    void everyMethodIsForWhomItIsMeant() {
        var wrong = new TreeMap<String, Set<String>>();
        rows().forEach(row -> {
            var allowed = ANYBODY.stream().filter(role -> isAllowed(row, role)).collect(toCollection(TreeSet::new));
            if (!allowed.equals(row.who)) {
                wrong.put(row.method, allowed);
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyMethodHasItsRow() {
        var methods = COMPLETE.stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> type.getSimpleName() + "." + method.getName()));

        assertThat(rows().map(Row::method).toList()).containsAll(methods.toList());
    }

    private Version inForce() {
        return library.inForce(process).orElseThrow();
    }

    private boolean isAllowed(Row row, String role) {
        var person = people.person("Somebody");
        if (!role.equals(NONE)) {
            people.grant(person, role);
        }
        try {
            return isSomething(current.actingAs(person, row.call::get));
        } catch (RuleViolation refusal) {
            return !REFUSALS.contains(refusal.key());
        }
    }

    private static boolean isSomething(Object read) {
        return !(read.equals(false)
                || read.equals(Optional.empty())
                || (read instanceof Collection<?> all && all.isEmpty()));
    }

    private Stream<Row> rows() {
        return Stream.of(
                row("DraftService.begin", OWNERS, () -> drafts.begin(process, "Why")),
                row(
                        "DraftService.beginFromShipped",
                        OWNERS,
                        () -> drafts.beginFromShipped("objective-approval", "Why")),
                row("DraftService.beginFrom", OWNERS, () -> drafts.beginFrom(version, "Why")),
                row("DraftService.create", OWNERS, () -> drafts.create("p-" + UUID.randomUUID(), "New", "Why")),
                row("DraftService.open", ANYBODY, () -> drafts.open(draft)),
                row("DraftService.at", ANYBODY, () -> drafts.at(draft, 1)),
                row("DraftService.history", ANYBODY, () -> drafts.history(draft)),
                row("DraftService.of", ANYBODY, () -> drafts.of(process)),
                row("DraftService.save", OWNERS, () -> drafts.save(draft, 1, "answer.form", "{}")),
                row("DraftService.add", OWNERS, () -> drafts.add(draft, 1, "other.form", "{}")),
                row("DraftService.remove", OWNERS, () -> drafts.remove(draft, 1, "answer.form")),
                row("DraftService.restore", OWNERS, () -> drafts.restore(draft, 1, 1)),
                row("DraftService.takeAsBase", OWNERS, () -> doing(() -> drafts.takeAsBase(draft, version))),
                row("DraftService.discard", OWNERS, () -> doing(() -> drafts.discard(draft))),
                row("DraftService.copy", OWNERS, () -> drafts.copy(draft, new TreeMap<>())),
                row("DraftComments.of", ANYBODY, () -> comments.of(draft)),
                row("DraftComments.add", ANYBODY, () -> doing(() -> comments.add(draft, "", "A word"))),
                row("DraftComments.resolve", OWNERS, () -> doing(() -> comments.resolve(comment))),
                row("ProcessChanges.propose", OWNERS, () -> doing(() -> changes.propose(draft, 1, "Why", null))),
                row("ProcessChanges.withdraw", OWNERS, () -> doing(() -> changes.withdraw(draft, "Why"))),
                row("ProcessChanges.rollBack", OWNERS, () -> changes.rollBack(former, "Why")),
                row("BackTests.start", OWNERS, () -> backTests.start(draft, backTests.usualPeriod())),
                row("BackTests.stop", OWNERS, () -> doing(() -> backTests.stop(new BackTestId(UUID.randomUUID())))),
                row("BackTests.mayRun", OWNERS, () -> backTests.mayRun()),
                row("BackTests.last", ANYBODY, () -> doing(() -> backTests.last(draft))),
                row("BackTests.usualPeriod", ANYBODY, () -> backTests.usualPeriod()),
                row("BackTests.pastCases", ANYBODY, () -> backTests.pastCases(process)),
                row("MoveService.options", OWNERS, () -> moves.options(former, version)),
                row("MoveService.tryOut", OWNERS, () -> moves.tryOut(plan)),
                row("MoveService.start", OWNERS, () -> moves.start(plan)),
                row("MoveService.stop", OWNERS, () -> doing(() -> moves.stop(new CaseMoveId(UUID.randomUUID())))),
                row("MoveService.proceed", OWNERS, () -> doing(() -> moves.proceed(new CaseMoveId(UUID.randomUUID())))),
                row("MoveService.newest", OWNERS, () -> doing(() -> moves.newest(former, version, true))),
                row(
                        "MoveService.cases",
                        OWNERS,
                        () -> doing(() -> moves.cases(new CaseMoveId(UUID.randomUUID()), 0, 10))),
                row("MoveService.save", OWNERS, () -> moves.save(plan)),
                row(
                        "MoveService.load",
                        OWNERS,
                        () -> moves.load(new MoveOptions(inForce(), inForce(), List.of(), List.of()), "{}")),
                row("MoveForecasts.of", OWNERS, () -> doing(() -> forecasts.of(models))),
                row("Workload.mayRead", OPERATORS, () -> workload.mayRead()),
                row("Workload.people", OPERATORS, () -> workload.people(10).people()),
                row("Workload.itemsOf", OPERATORS, () -> workload.itemsOf(rita)),
                row("RehearsalService.mayRehearse", OWNERS, () -> rehearsals.mayRehearse()),
                row("RehearsalService.inputs", ANYBODY, () -> doing(() -> rehearsals.inputs(draft))),
                row("RehearsalService.words", ANYBODY, () -> doing(() -> rehearsals.words(models))),
                row("RehearsalService.find", Set.of(), () -> rehearsals.find(rehearsal)),
                row("RehearsalService.complete", OWNERS, () -> rehearsals.complete(rehearsal, "w", Map.of())),
                row("RehearsalService.answer", OWNERS, () -> rehearsals.answer(rehearsal, "w", Map.of())),
                row("RehearsalService.refuse", OWNERS, () -> rehearsals.refuse(rehearsal, "w", "e")),
                row("RehearsalService.deliver", OWNERS, () -> rehearsals.deliver(rehearsal, "w", Map.of())),
                row("RehearsalService.passTime", OWNERS, () -> rehearsals.passTime(rehearsal, Instant.EPOCH)),
                row("RehearsalService.back", OWNERS, () -> rehearsals.back(rehearsal)),
                row("RehearsalService.end", ANYBODY, () -> doing(() -> rehearsals.end(rehearsal))),
                row("RehearsalService.begin", OWNERS, () -> rehearsals.begin(draft, Map.of())),
                row("CaseOperations.refusal", OPERATORS, () -> operations
                        .refusal(run)
                        .isEmpty()),
                row("CaseOperations.variables", READERS, () -> operations.variables(run)),
                row(
                        "CaseOperations.correct",
                        OPERATORS,
                        () -> doing(() -> operations.correct(run, "no-id", 3L, 4L, "Why"))),
                row("CaseOperations.mayCancel", ANYBODY, () -> doing(() -> operations.mayCancel(run))),
                row("CaseOperations.cancel", OPERATORS, () -> doing(() -> operations.cancel(run, "Why"))),
                row("CaseOperations.suspend", OPERATORS, () -> doing(() -> operations.suspend(run, "Why"))),
                row("CaseOperations.resume", OPERATORS, () -> doing(() -> operations.resume(run, "Why"))),
                row("CaseDisclosures.sight", ANYBODY, () -> disclosures.sight(run)),
                row("CaseDisclosures.refusal", ANYBODY, () -> doing(() -> disclosures.refusal(run))),
                row("CaseDisclosures.open", OWNERS, () -> doing(() -> disclosures.open(run, "Why"))),
                row("FailedSteps.of", ANYBODY, () -> doing(() -> failedSteps.of(about))),
                row("FailedSteps.in", ANYBODY, () -> doing(() -> failedSteps.in(run))),
                row("FailedSteps.mayRetry", OPERATORS, () -> failedSteps.mayRetry()),
                row("FailedSteps.retry", OPERATORS, () -> doing(() -> failedSteps.retry(run, "no-job"))),
                row("RunningCases.mayRead", READERS, () -> cases.mayRead()),
                row("RunningCases.page", READERS, () -> cases.page(new ProcessKey(process), ALL, null, 10)
                        .cases()),
                row("RunningCases.load", READERS, () -> cases.load(new ProcessKey(process), null)
                        .steps()),
                row("RunningCases.find", READERS, () -> cases.find(run)));
    }

    private static Row row(String method, Set<String> who, Supplier<Object> call) {
        return new Row(method, who, call);
    }

    /** A call whose answer does not tell whether it was allowed. */
    private static Object doing(Runnable act) {
        act.run();
        return "done";
    }

    private record Row(String method, Set<String> who, Supplier<Object> call) {}
}
