package org.optr.task.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.FormData;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.task.Evidence;
import org.optr.task.TaskId;
import org.optr.task.TaskLink;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;
import org.springframework.stereotype.Component;

/** Words a task for the forms of {@code task-assignment}, as {@code task} in their texts and tables. */
@Component
class TaskFormData implements FormData {

    private final TaskReader tasks;
    private final People people;
    private final I18NProvider bundles;

    TaskFormData(TaskReader tasks, People people, I18NProvider bundles) {
        this.tasks = tasks;
        this.people = people;
        this.bundles = bundles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.TASK;
    }

    @Override
    public Set<String> names() {
        return Set.of("task");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return Stream.ofNullable(item.subject())
                .flatMap(subject -> tasks.page(TaskId.of(subject.id())).stream())
                .findFirst()
                .map(page -> Map.<String, @Nullable Object>of("task", words(page)))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> words(TaskPage page) {
        var persons = people.find(TaskParts.involved(page));
        var content = page.content();
        Map<String, @Nullable Object> words = new HashMap<>();
        words.put("code", page.row().code());
        words.put("title", page.title());
        words.put("description", content.description());
        words.put("objective", title(TaskParts.objective(page)));
        words.put("project", title(TaskParts.project(page)));
        words.put("responsible", name(content.responsible(), persons));
        words.put("manager", name(page.manager(), persons));
        words.put("startsOn", TaskWords.date(content.startsOn()));
        words.put("dueOn", TaskWords.date(content.dueOn()));
        words.put("effort", hours(content.effortHours()));
        words.put("indicator", TaskWords.indicator(content.indicator()));
        words.put("target", TaskWords.target(content.indicator()));
        words.put("actual", TaskWords.value(content.indicator(), page.row().actual()));
        words.put("note", page.note());
        words.put("reason", page.reason());
        words.put(
                "evidence",
                page.evidence().stream().map(each -> row(each, persons)).toList());
        words.put("predecessors", page.predecessors().stream().map(this::row).toList());
        return words;
    }

    private Map<String, String> row(Evidence evidence, Map<PersonId, PersonSummary> persons) {
        return Map.of(
                "title", evidence.title(),
                "link", evidence.link(),
                "note", evidence.note(),
                "by", name(evidence.by(), persons),
                "at", Formats.current().dateTime(evidence.at()));
    }

    private Map<String, String> row(TaskLink link) {
        return Map.of("title", link.code() + " " + link.title(), "status", translate(StatusBadge.key(link.status())));
    }

    private String hours(@Nullable BigDecimal hours) {
        return hours == null
                ? TaskWords.UNKNOWN
                : translate("task.hours", Formats.current().number(hours));
    }

    private String title(Optional<PathPart> part) {
        return part.map(PathPart::title).orElseGet(() -> translate("task.hidden"));
    }

    private String name(@Nullable PersonId person, Map<PersonId, PersonSummary> persons) {
        return Optional.ofNullable(person)
                .map(persons::get)
                .map(PersonSummary::name)
                .orElseGet(() -> translate("person.unknown"));
    }

    /** Not by the current page: what is submitted is checked outside of one too. */
    private String translate(String key, Object... arguments) {
        return bundles.getTranslation(key, Formats.current().locale(), arguments);
    }
}
