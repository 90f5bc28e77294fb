package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.stream.Collectors;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Keeps whether a deliverable is accepted; a command that repeats what is done already changes nothing. */
@Component
class DeliverableAcceptance {

    private final DeliveryRepository deliveries;
    private final PunchItemRepository punchItems;
    private final ProjectDesk desk;

    DeliverableAcceptance(DeliveryRepository deliveries, PunchItemRepository punchItems, ProjectDesk desk) {
        this.deliveries = deliveries;
        this.punchItems = punchItems;
        this.desk = desk;
    }

    void accept(Project project, DeliverableId deliverable, PersonId by, String comment) {
        var planned = decidable(project, deliverable, by);
        var signature = new Signature(by, desk.now(), comment);
        if (delivered(deliverable).accept(signature)) {
            desk.publish(new DeliverableAccepted(
                    project.id(),
                    deliverable,
                    by,
                    AcceptanceText.decided(planned, DeliveryStatus.ACCEPTED, signature)));
        }
    }

    void refuse(Project project, DeliverableId deliverable, PersonId by, String comment) {
        var planned = decidable(project, deliverable, by);
        var signature = new Signature(by, desk.now(), comment);
        if (delivered(deliverable).refuse(signature)) {
            var item = PunchItem.refused(project.id(), planned, signature, desk.today());
            desk.publish(new DeliverableRefused(
                    project.id(), deliverable, by, AcceptanceText.decided(planned, DeliveryStatus.REFUSED, signature)));
            desk.publish(punchItems.save(item).added());
        }
    }

    /** Returns what is not accepted yet, in the order of the plan. */
    List<Deliverable> open(Project project) {
        var accepted = deliveries.of(project.id().value()).stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                .map(Delivery::deliverable)
                .collect(Collectors.toSet());
        return project.plan().deliverables().stream()
                .filter(planned -> !accepted.contains(planned.id()))
                .toList();
    }

    /** Returns what nobody has delivered, or what was refused and not delivered again. */
    List<Deliverable> undelivered(Project project) {
        var there = deliveries.of(project.id().value()).stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.REFUSED)
                .map(Delivery::deliverable)
                .collect(Collectors.toSet());
        return project.plan().deliverables().stream()
                .filter(planned -> !there.contains(planned.id()))
                .toList();
    }

    private Delivery delivered(DeliverableId deliverable) {
        return deliveries.findById(deliverable).orElseThrow(() -> new RuleViolation("project.delivery.not-delivered"));
    }

    /** Nobody accepts what they answer for, neither themselves nor by a substitute. */
    private Deliverable decidable(Project project, DeliverableId deliverable, PersonId by) {
        var planned = project.plan().deliverable(deliverable);
        require(!planned.owner().equals(by) && !planned.owner().equals(desk.me()), "project.delivery.four-eyes");
        return planned;
    }
}
