package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ContentChange.Kind;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;

/** A measure of success inside an objective. */
@Entity
class KeyResult {

    @EmbeddedId
    private KeyResultId id;

    private int position;
    private String title;

    @Embedded
    private Metric metric;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(name = "key_result_milestone", joinColumns = @JoinColumn(name = "key_result_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    private @Nullable LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "delegate_id"))
    private @Nullable PersonId delegate;

    private BigDecimal weight;

    @SuppressWarnings("NullAway.Init")
    protected KeyResult() {}

    @SuppressWarnings("NullAway.Init")
    KeyResult(KeyResultId id, int position, KeyResultDraft draft) {
        this.id = id;
        this.position = position;
        change(draft);
    }

    final void change(KeyResultDraft draft) {
        title = draft.title();
        metric = draft.metric();
        milestones.clear();
        milestones.addAll(draft.milestones());
        dueOn = draft.dueOn();
        owner = draft.owner();
        weight = draft.weight();
    }

    /** @param before null for a new key result */
    List<FieldChange> changes(@Nullable KeyResultDraft before, Labels labels) {
        Map<String, String> past = before == null ? Map.of() : ContentText.of(before, labels);
        var differences = Content.differences(Kind.KEY_RESULT_CHANGED, title, past, ContentText.of(content(), labels));
        return Stream.concat(which(), differences.stream().map(ContentChange::asFieldChange))
                .toList();
    }

    List<FieldChange> delegateTo(@Nullable PersonId person, PersonId by, Labels labels) {
        require(by.equals(owner), "objective.delegate.not-owner");
        require(!by.equals(person), "objective.delegate.owner");
        var before = delegate;
        delegate = person;
        var change = FieldChange.of("delegate", name(before, labels), name(person, labels));
        return Stream.concat(which(), change).toList();
    }

    /** Only the owner or the named delegate checks in, whatever the rank of others. */
    CheckIn checkIn(CheckInId checkIn, CheckInDraft draft, PersonId by, Instant now) {
        require(reportedBy(by), "objective.check-in.not-owner");
        return new CheckIn(checkIn, id, measure(draft), draft, by, now);
    }

    boolean reportedBy(PersonId person) {
        return person.equals(owner) || person.equals(delegate);
    }

    KeyResultId id() {
        return id;
    }

    int position() {
        return position;
    }

    String title() {
        return title;
    }

    @Nullable PersonId delegate() {
        return delegate;
    }

    KeyResultDraft content() {
        return new KeyResultDraft(title, metric, milestones, dueOn, owner, weight);
    }

    private BigDecimal measure(CheckInDraft draft) {
        if (metric.type() == MetricType.MILESTONE) {
            return shareDone(draft.milestonesDone());
        }
        var value = draft.value();
        if (value == null) {
            throw new RuleViolation("objective.check-in.value.missing");
        }
        return metric.checked(value);
    }

    private BigDecimal shareDone(Set<Integer> positions) {
        var known = IntStream.range(0, milestones.size()).boxed().collect(Collectors.toSet());
        require(known.containsAll(positions), "objective.check-in.milestone.unknown");
        known.forEach(at -> milestones.set(at, milestones.get(at).with(positions.contains(at))));
        var done = Milestone.weight(milestones.stream().filter(Milestone::done));
        return done.divide(Milestone.weight(milestones.stream()), Numbers.DECIMALS, RoundingMode.HALF_UP);
    }

    private Stream<FieldChange> which() {
        return Stream.of(new FieldChange("key-result", null, title));
    }

    private static @Nullable String name(@Nullable PersonId person, Labels labels) {
        return person == null ? null : labels.person(person);
    }
}
