package org.optr.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Texts;

/** Where a project stands: its status, the rounds, and what was answered in each. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ProjectStatus status = ProjectStatus.PROPOSED;

    @Column(name = "round_number")
    private int round;

    private @Nullable String cancelReason;

    @ElementCollection
    @CollectionTable(name = "project_answer", joinColumns = @JoinColumn(name = "project_id"))
    @AttributeOverride(name = "by.value", column = @Column(name = "answered_by"))
    private Set<ProjectAnswer> answers = new HashSet<>();

    List<FieldChange> submit(ProjectStatus next) {
        round++;
        return become(next);
    }

    List<FieldChange> become(ProjectStatus next) {
        var change = FieldChange.of("status", status, next).toList();
        status = next;
        return change;
    }

    List<FieldChange> cancel(String reason) {
        cancelReason = Texts.required(reason, Limits.REASON, "project.cancel.reason");
        return Stream.concat(
                        become(ProjectStatus.CANCELLED).stream(), FieldChange.of("cancel-reason", null, cancelReason))
                .toList();
    }

    /** Keeps one answer of a kind per person and round; returns nothing if it is there already. */
    Optional<List<FieldChange>> answer(AnswerKind kind, PersonId by, String comment, Instant now) {
        if (answered(kind).anyMatch(past -> past.by().equals(by))) {
            return Optional.empty();
        }
        var answer = new ProjectAnswer(round, kind, by, now, comment);
        answers.add(answer);
        return Optional.of(
                answer.comment().isEmpty() ? List.of() : List.of(new FieldChange("comment", null, answer.comment())));
    }

    /** Returns the current round's answers of a kind. */
    Stream<ProjectAnswer> answered(AnswerKind kind) {
        return answers.stream().filter(past -> past.round() == round && past.kind() == kind);
    }

    boolean assessedBy(PersonId person) {
        return answers.stream()
                .anyMatch(
                        past -> past.kind() == AnswerKind.FEASIBLE && past.by().equals(person));
    }

    ProjectStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    @Nullable String cancelReason() {
        return cancelReason;
    }

    List<ProjectAnswer> answers() {
        return answers.stream().sorted(Comparator.comparing(ProjectAnswer::at)).toList();
    }
}
