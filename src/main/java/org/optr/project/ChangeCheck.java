package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.stream.Collectors;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Says whether a project could run by another plan. */
@Component
class ChangeCheck {

    private final ProjectReferences references;
    private final DeliveryRepository deliveries;

    ChangeCheck(ProjectReferences references, DeliveryRepository deliveries) {
        this.references = references;
        this.deliveries = deliveries;
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
        requireAcceptedStays(agreed, next, project.id());
        var owners = next.deliverables().stream().map(Deliverable::owner).collect(Collectors.toSet());
        var known = agreed.deliverables().stream().map(Deliverable::owner).collect(Collectors.toSet());
        owners.removeAll(known);
        references.requireActive(owners);
        var differences = PlanDifferences.between(agreed, next);
        require(!differences.none(), "project.change.nothing");
        return differences;
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
