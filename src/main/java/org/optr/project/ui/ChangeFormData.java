package org.optr.project.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItem;
import org.optr.form.FormData;
import org.optr.people.People;
import org.optr.project.ChangeAnswer;
import org.optr.project.ChangeEntry;
import org.optr.project.Changes;
import org.optr.project.Deliverable;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.springframework.stereotype.Component;

/** Words the newest change request of a project for the form of {@code change-request}, as {@code change}. */
@Component
class ChangeFormData implements FormData {

    private static final ProcessKey CHANGE_REQUEST = new ProcessKey("change-request");

    private final Changes changes;
    private final People people;
    private final I18NProvider bundles;
    private final Clock clock;

    ChangeFormData(Changes changes, People people, I18NProvider bundles, Clock clock) {
        this.changes = changes;
        this.people = people;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROJECT;
    }

    @Override
    public Set<String> names() {
        return Set.of("change");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return Stream.ofNullable(item.process().equals(CHANGE_REQUEST) ? item.subject() : null)
                .flatMap(subject -> changes.of(ProjectId.of(subject.id())).stream())
                .findFirst()
                .map(request -> Map.<String, @Nullable Object>of("change", words(request)))
                .orElse(Map.of());
    }

    private Map<String, Object> words(ChangeEntry request) {
        var owners = request.differences().deliverables().stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(Optional::stream)
                .map(Deliverable::owner);
        var approvers = request.answers().stream().map(ChangeAnswer::by);
        var persons = people.find(Stream.concat(owners, approvers).distinct().toList());
        var signatures = new Signatures(persons, clock.instant());
        return Map.of(
                "reason", request.reason(),
                "impactOnTime", request.impactOnTime(),
                "impactOnCost", request.impactOnCost(),
                "impactOnScope", request.impactOnScope(),
                "differences",
                        new DifferenceWords(signatures, this::translate)
                                .lines(request.differences()).stream()
                                        .map(line -> Map.of(
                                                "what", line.what(), "before", line.before(), "after", line.after()))
                                        .toList(),
                "answers",
                        request.answers().stream()
                                .map(answer -> Map.of(
                                        "by", signatures.name(answer.by()),
                                        "answer",
                                                translate(
                                                        answer.approved()
                                                                ? "AnswerKind.approved"
                                                                : "AnswerKind.rejected"),
                                        "comment", answer.comment()))
                                .toList());
    }

    /** Not by the current page: what is submitted is checked outside of one too. */
    private String translate(String key) {
        return bundles.getTranslation(key, Formats.current().locale());
    }
}
