package org.optr.chain;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.optr.chain.Firm.Part;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.objective.Commitment;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.Metric;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveDraft;
import org.optr.objective.ObjectiveFilter;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLevel;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveService;
import org.optr.objective.ObjectiveStatus;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.Deliveries;
import org.optr.project.DeliveryStatus;
import org.optr.project.ProjectDraft;
import org.optr.project.ProjectExamples;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.project.ProjectSummary;
import org.optr.result.ClosingProposal;
import org.optr.result.ResultService;
import org.optr.shared.Period;
import org.optr.task.TaskReader;
import org.optr.task.TaskStatus;
import org.springframework.stereotype.Component;

/** Does what the people of the {@link Firm} do, one command at a time, always with the expected answer. */
@Component
public class Chain {

    /** What every title begins with. */
    static final String PREFIX = "Chain ";

    private static final ClosingProposal DELIVERED =
            new ClosingProposal("Everything that was agreed", new BigDecimal("0.7"), "Nine of ten orders", Map.of());

    private final Firm firm;
    private final ObjectiveService objectives;
    private final ObjectiveReader reader;
    private final ProjectService projects;
    private final ProjectReader projectReader;
    private final Deliveries deliveries;
    private final TaskReader tasks;
    private final ResultService results;
    private final Deeds deeds;
    private final WorkItems workItems;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final ObjectMapper json;
    private final Map<String, String> expected = new ConcurrentHashMap<>();

    Chain(
            Firm firm,
            ObjectiveService objectives,
            ObjectiveReader reader,
            ProjectService projects,
            ProjectReader projectReader,
            Deliveries deliveries,
            TaskReader tasks,
            ResultService results,
            Deeds deeds,
            WorkItems workItems,
            People people,
            CurrentPerson currentPerson,
            Clock clock,
            ObjectMapper json) {
        this.firm = firm;
        this.objectives = objectives;
        this.reader = reader;
        this.projects = projects;
        this.projectReader = projectReader;
        this.deliveries = deliveries;
        this.tasks = tasks;
        this.results = results;
        this.deeds = deeds;
        this.workItems = workItems;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.json = json;
    }

    /** Lets the firm begin, where it has not begun yet. */
    public void found() {
        Arrays.stream(Part.values()).forEach(firm::person);
        firm.cycle();
    }

    public ObjectiveId draft(String title) {
        var draft = new ObjectiveDraft(
                title,
                "So that what the chain does can be counted",
                ObjectiveLevel.PERSON,
                UnitId.ROOT,
                firm.cycle(),
                null,
                "Stands for itself",
                firm.person(Part.OWNER),
                Commitment.COMMITTED,
                Set.of(),
                Set.of());
        return currentPerson.actingAs(firm.person(Part.OWNER), () -> objectives.draft(draft));
    }

    /** Returns the event that the chain's next command causes; empty where it waits for a work item or is over. */
    public Optional<String> next(ObjectiveId objective) {
        return currentPerson.actingAs(firm.person(Part.OWNER), () -> {
            var page = reader.page(objective).orElseThrow();
            return switch (page.status()) {
                case DRAFT -> Optional.of(page.keyResults().isEmpty() ? "KeyResultAdded" : "ObjectiveSubmitted");
                case PUBLISHED -> Optional.ofNullable(afterPublication(objective));
                default -> Optional.empty();
            };
        });
    }

    private @Nullable String afterPublication(ObjectiveId objective) {
        var project = project(objective);
        if (project == null) {
            return "ProjectProposed";
        }
        return switch (project.status()) {
            case RUNNING -> running(project.id());
            case CLOSED -> "ObjectiveClosingRequested";
            default -> null;
        };
    }

    private @Nullable String running(ProjectId project) {
        if (deliveries.of(project).stream().anyMatch(entry -> entry.status() == DeliveryStatus.PLANNED)) {
            return "DeliverableDelivered";
        }
        var done = tasks.wbs(project).rows().stream().allMatch(row -> row.status() == TaskStatus.DONE);
        return done ? "ProjectClosingStarted" : null;
    }

    /** Does what the chain waits for and no work item asks for. */
    public void push(ObjectiveId objective, String command) {
        currentPerson.actingAs(
                firm.person(
                        command.startsWith("Project") || command.startsWith("Deliverable") ? Part.MANAGER : Part.OWNER),
                () -> {
                    switch (command) {
                        case "KeyResultAdded" -> addKeyResult(objective);
                        case "ObjectiveSubmitted" -> objectives.submit(objective);
                        case "ProjectProposed" -> propose(objective);
                        case "DeliverableDelivered" ->
                            deliver(requireNonNull(project(objective)).id());
                        case "ProjectClosingStarted" ->
                            results.askToClose(
                                    requireNonNull(project(objective)).id(), DELIVERED);
                        case "ObjectiveClosingRequested" -> results.askToClose(objective, DELIVERED);
                        default -> throw new IllegalArgumentException(command);
                    }
                });
    }

    private void propose(ObjectiveId objective) {
        var today = LocalDate.now(clock);
        projects.propose(new ProjectDraft(
                "Project of " + objective,
                "",
                objective,
                Set.of(),
                UnitId.ROOT,
                firm.person(Part.MANAGER),
                firm.person(Part.SPONSOR),
                firm.person(Part.OPERATIONS),
                new Period(today, today.plusDays(60)),
                ProjectExamples.euros("50000")));
    }

    private void deliver(ProjectId project) {
        deliveries.of(project).stream()
                .filter(entry -> entry.status() == DeliveryStatus.PLANNED)
                .forEach(
                        entry -> deliveries.deliver(project, entry.deliverable().id(), ""));
    }

    private @Nullable ProjectSummary project(ObjectiveId objective) {
        return projectReader.ofObjective(objective).stream().findFirst().orElse(null);
    }

    /** Returns the chains begun so far. */
    public List<ObjectiveId> begun() {
        var mine = new ObjectiveFilter(null, null, null, firm.person(Part.OWNER), PREFIX);
        return currentPerson.actingAs(firm.person(Part.OWNER), () -> reader.find(mine, 0, 10_000)).stream()
                .map(ObjectiveSummary::id)
                .toList();
    }

    private void addKeyResult(ObjectiveId objective) {
        var metric = Metric.from(MetricType.INCREASE, "orders", BigDecimal.ZERO, BigDecimal.TEN);
        var draft = new KeyResultDraft(
                "Ten orders a day",
                metric,
                List.of(),
                LocalDate.now(clock).plusDays(60),
                firm.person(Part.OWNER),
                BigDecimal.ONE);
        objectives.addKeyResult(objective, draft);
    }

    public boolean isClosed(ObjectiveId objective) {
        return currentPerson.actingAs(
                        firm.person(Part.OWNER),
                        () -> reader.page(objective).orElseThrow().status())
                == ObjectiveStatus.CLOSED;
    }

    /** Claims the work item as one who may. */
    public void claim(WorkItem item) {
        currentPerson.actingAs(doer(item), () -> workItems.claim(item.id()));
    }

    /** Answers the work item as one who may, with the first answer that its form offers. */
    public void answer(WorkItem item) {
        currentPerson.actingAs(doer(item), () -> {
            var submitted = new HashMap<>(deeds.before(item));
            submitted.put("outcome", expected.computeIfAbsent(item.form(), this::firstAnswer));
            workItems.complete(item.id(), submitted);
        });
    }

    private PersonId doer(WorkItem item) {
        if (item.assignee() != null) {
            return item.assignee();
        }
        var excluded = workItems.excluded(item.id());
        return Arrays.stream(Part.values())
                .map(firm::person)
                .filter(person ->
                        !excluded.contains(person) && !Collections.disjoint(item.groups(), people.groupsOf(person)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + item));
    }

    private String firstAnswer(String form) {
        try {
            var fields =
                    json.readTree(Path.of("forms", form + ".form").toFile()).findParents("key");
            return fields.stream()
                    .filter(field -> field.path("key").asText().equals("outcome"))
                    .map(field -> field.path("values").path(0).path("value"))
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
