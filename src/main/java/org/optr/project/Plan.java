package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.optr.people.PersonId;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;

/** What is delivered when, and what was agreed about it. */
@Embeddable
class Plan {

    private static final int MOST = 200;

    @ElementCollection
    @CollectionTable(name = "project_milestone", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Milestone> milestones = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_deliverable", joinColumns = @JoinColumn(name = "project_id"))
    @AttributeOverride(name = "owner.value", column = @Column(name = "owner_id"))
    private Set<Deliverable> deliverables = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_baseline", joinColumns = @JoinColumn(name = "project_id"))
    @AttributeOverride(name = "by.value", column = @Column(name = "taken_by"))
    private Set<BaselineRecord> baselines = new HashSet<>();

    void put(Milestone milestone, Period period) {
        requireInside(period, milestone.dueOn());
        milestones.removeIf(known -> known.id().equals(milestone.id()));
        require(milestones.size() < MOST, "project.milestones.too-many", MOST);
        milestones.add(milestone);
    }

    void put(Deliverable deliverable, Period period) {
        requireInside(period, deliverable.dueOn());
        deliverables.removeIf(known -> known.id().equals(deliverable.id()));
        require(deliverables.size() < MOST, "project.deliverables.too-many", MOST);
        deliverables.add(deliverable);
    }

    void remove(Milestone milestone) {
        milestones.remove(milestone);
    }

    void remove(Deliverable deliverable) {
        deliverables.remove(deliverable);
    }

    Milestone milestone(MilestoneId id) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("project.milestone.gone"));
    }

    Deliverable deliverable(DeliverableId id) {
        return deliverables.stream()
                .filter(deliverable -> deliverable.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("project.deliverable.gone"));
    }

    int freeze(Money budget, Period period, PersonId by, Instant now) {
        var number = baselines.size() + 1;
        var content = new BaselineContent(budget, period, milestones(), deliverables());
        baselines.add(new BaselineRecord(number, now, by, content));
        return number;
    }

    List<Milestone> milestones() {
        return milestones.stream()
                .sorted(Comparator.comparing(Milestone::dueOn).thenComparing(Milestone::title))
                .toList();
    }

    List<Deliverable> deliverables() {
        return deliverables.stream()
                .sorted(Comparator.comparing(Deliverable::dueOn).thenComparing(Deliverable::title))
                .toList();
    }

    List<BaselineRecord> baselines() {
        return baselines.stream()
                .sorted(Comparator.comparing(BaselineRecord::number))
                .toList();
    }

    /** Returns a plan that is written elsewhere; refused where a part of it cannot be. */
    static Plan of(BaselineContent content) {
        var plan = new Plan();
        plan.replace(content);
        return plan;
    }

    /** Throws if a part lies outside the period, or if there are too many. */
    void replace(BaselineContent content) {
        milestones.clear();
        deliverables.clear();
        content.milestones().forEach(milestone -> put(milestone, content.period()));
        content.deliverables().forEach(deliverable -> put(deliverable, content.period()));
    }

    BaselineRecord baseline(int number) {
        return baselines.stream()
                .filter(baseline -> baseline.number() == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("project.baseline.gone"));
    }

    /** Returns what was agreed last at a time. */
    BaselineContent before(Instant time) {
        return baselines.stream()
                .filter(baseline -> !baseline.takenAt().isAfter(time))
                .max(Comparator.comparing(BaselineRecord::number))
                .orElseThrow()
                .content();
    }

    Optional<BaselineRecord> lastBaseline() {
        return baselines.stream().max(Comparator.comparing(BaselineRecord::number));
    }

    List<MissingFact> missing() {
        var missing = new ArrayList<MissingFact>();
        if (milestones.isEmpty()) {
            missing.add(new MissingFact("project.missing.milestone", ""));
        }
        if (deliverables.isEmpty()) {
            missing.add(new MissingFact("project.missing.deliverable", ""));
        }
        deliverables().stream()
                .filter(deliverable -> deliverable.acceptanceCriteria().isEmpty())
                .map(deliverable -> new MissingFact("project.missing.acceptance-criteria", deliverable.title()))
                .forEach(missing::add);
        return missing;
    }

    private static void requireInside(Period period, LocalDate day) {
        require(period.contains(day), "project.plan.outside-period", day, period.startsOn(), period.endsOn());
    }
}
