package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

/** How operations take over what a project delivered. */
@Entity
class HandOver {

    @EmbeddedId
    private ProjectId project;

    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "project_hand_over_check", joinColumns = @JoinColumn(name = "project_id"))
    private Set<HandOverCheck> checks = new HashSet<>();

    private @Nullable LocalDate afterCareUntil;
    private boolean accepted;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "answered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    @AttributeOverride(name = "comment", column = @Column(name = "answer_comment"))
    private @Nullable Signature answer;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    HandOver(ProjectId project) {
        this.project = project;
    }

    HandOverPrepared check(HandOverCheck check) {
        requireOpen();
        var before = check(check.topic());
        checks.removeIf(known -> known.topic() == check.topic());
        checks.add(check);
        var changes = Stream.of(
                        Stream.of(new FieldChange("hand-over-topic", null, FieldChange.key(check.topic()))),
                        FieldChange.of("done", mark(before), mark(check)),
                        FieldChange.of("note", before.note(), check.note()))
                .flatMap(change -> change)
                .toList();
        return new HandOverPrepared(project, changes);
    }

    HandOverPrepared careUntil(@Nullable LocalDate until) {
        requireOpen();
        var changes = FieldChange.of("after-care-until", afterCareUntil, until).toList();
        afterCareUntil = until;
        return new HandOverPrepared(project, changes);
    }

    Optional<HandOverAccepted> accept(Signature by) {
        if (accepted) {
            return Optional.empty();
        }
        checks().stream().filter(check -> !check.clear()).findFirst().ifPresent(check -> {
            throw new RuleViolation("project.hand-over.open", check.topic());
        });
        accepted = true;
        answer = by;
        return Optional.of(new HandOverAccepted(project, by.by(), said(by)));
    }

    Optional<HandOverSentBack> sendBack(Signature by) {
        requireOpen();
        Comments.requireReason(by.comment());
        answer = by;
        return Optional.of(new HandOverSentBack(project, by.by(), said(by)));
    }

    private static List<FieldChange> said(Signature by) {
        return by.comment().isEmpty() ? List.of() : List.of(new FieldChange("comment", null, by.comment()));
    }

    private static String mark(HandOverCheck check) {
        return check.done() ? "☑" : "☐";
    }

    private void requireOpen() {
        require(!accepted, "project.hand-over.accepted");
    }

    private HandOverCheck check(HandOverTopic topic) {
        return checks.stream()
                .filter(known -> known.topic() == topic)
                .findFirst()
                .orElseGet(() -> new HandOverCheck(topic, false, ""));
    }

    /** Returns every line of the checklist, in its order. */
    List<HandOverCheck> checks() {
        return Stream.of(HandOverTopic.values()).map(this::check).toList();
    }

    @Nullable LocalDate afterCareUntil() {
        return afterCareUntil;
    }

    boolean accepted() {
        return accepted;
    }

    @Nullable Signature answer() {
        return answer;
    }
}
