package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.stream.Collectors;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Says whether a project could run by another plan. */
@Component
class ChangeCheck {

    private static final int NAMED = 5;

    private final ProjectReferences references;
    private final DeliveryRepository deliveries;
    private final PlanParts parts;

    ChangeCheck(ProjectReferences references, DeliveryRepository deliveries, PlanParts parts) {
        this.references = references;
        this.deliveries = deliveries;
        this.parts = parts;
    }

    /** Returns what differs from the last baseline. Refused for a plan that is no better than none. */
    PlanDifferences differences(Project project, BaselineContent next) {
        var terms = project.terms();
        var agreed = project.plan().lastBaseline().orElseThrow().content();
        require(
                next.budget().currency().equals(terms.budget().currency()),
                "project.change.currency",
                terms.budget().currency().getCurrencyCode());
        terms.replanned(next.budget(), next.period());
        MissingFact.requireNone(Plan.of(next).missing());
        requireAllInside(project.id(), next.period());
        requireAcceptedStays(agreed, next, project.id());
        var owners = next.deliverables().stream().map(Deliverable::owner).collect(Collectors.toSet());
        var known = agreed.deliverables().stream().map(Deliverable::owner).collect(Collectors.toSet());
        owners.removeAll(known);
        references.requireActive(owners);
        var differences = PlanDifferences.between(agreed, next);
        require(!differences.none(), "project.change.nothing");
        return differences;
    }

    /** What is still to be done is moved first, so that whoever does it is not surprised. */
    private void requireAllInside(ProjectId project, Period period) {
        var outside = parts.outside(project, period);
        require(
                outside.isEmpty(),
                "project.period.tasks-outside",
                outside.size(),
                outside.stream().limit(NAMED).collect(Collectors.joining("; ")));
    }

    private void requireAcceptedStays(BaselineContent agreed, BaselineContent next, ProjectId project) {
        var accepted = deliveries.of(project.value()).stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                .map(Delivery::deliverable)
                .collect(Collectors.toSet());
        agreed.deliverables().stream()
                .filter(deliverable -> accepted.contains(deliverable.id()))
                .filter(deliverable -> !next.deliverables().contains(deliverable))
                .findFirst()
                .ifPresent(deliverable -> {
                    throw new RuleViolation("project.change.accepted", deliverable.title());
                });
    }
}
