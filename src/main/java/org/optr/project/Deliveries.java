package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects deliver, and whether it is accepted. Everybody may read it. */
@Service
@Transactional
public class Deliveries {

    private final DeliveryRepository deliveries;
    private final DeliverableAcceptance acceptance;
    private final ProjectDesk desk;

    Deliveries(DeliveryRepository deliveries, DeliverableAcceptance acceptance, ProjectDesk desk) {
        this.deliveries = deliveries;
        this.acceptance = acceptance;
        this.desk = desk;
    }

    /** Says that a deliverable is there: its owner or the manager does, while the project is under way. */
    public void deliver(ProjectId id, DeliverableId deliverable, String note) {
        var project = desk.get(id);
        var planned = project.plan().deliverable(deliverable);
        require(delivers(project, planned), "project.delivery.not-owner");
        project.rights().requireUnderWay();
        var signature = new Signature(desk.me(), desk.now(), note);
        var known = deliveries.findById(deliverable);
        known.ifPresent(delivery -> delivery.deliver(signature));
        deliveries.save(known.orElseGet(() -> new Delivery(id, deliverable, signature)));
        desk.publish(new DeliverableDelivered(id, deliverable, AcceptanceText.delivered(planned, signature)));
    }

    /** Accepts a deliverable before the closing, which asks for what is left. */
    public void accept(ProjectId id, DeliverableId deliverable, String comment) {
        acceptance.accept(decidable(id, deliverable), deliverable, desk.me(), comment);
    }

    /** Refuses a deliverable before the closing, which makes it a critical item of the punch list. */
    public void refuse(ProjectId id, DeliverableId deliverable, String comment) {
        acceptance.refuse(decidable(id, deliverable), deliverable, desk.me(), comment);
    }

    /** Returns the register, in the order of the plan. */
    @Transactional(readOnly = true)
    public List<DeliverableEntry> of(ProjectId id) {
        var project = desk.get(id);
        var known = deliveries.of(id.value()).stream()
                .collect(Collectors.toMap(Delivery::deliverable, delivery -> delivery));
        return project.plan().deliverables().stream()
                .map(planned -> entry(project, planned, known.get(planned.id())))
                .toList();
    }

    private DeliverableEntry entry(Project project, Deliverable planned, @Nullable Delivery delivery) {
        var status = delivery == null ? DeliveryStatus.PLANNED : delivery.status();
        var acceptor = Acceptors.of(planned, project.terms().draft());
        var waits = status == DeliveryStatus.PLANNED || status == DeliveryStatus.REFUSED;
        var running = project.status() == ProjectStatus.RUNNING;
        return new DeliverableEntry(
                planned,
                status,
                delivery == null ? null : delivery.delivered(),
                delivery == null ? null : delivery.decided(),
                acceptor,
                waits && project.status().underWay() && delivers(project, planned),
                status == DeliveryStatus.DELIVERED && running && acceptor.equals(desk.me()));
    }

    private boolean delivers(Project project, Deliverable planned) {
        return planned.owner().equals(desk.me()) || project.terms().managedBy(desk.me());
    }

    private Project decidable(ProjectId id, DeliverableId deliverable) {
        var project = desk.get(id);
        var acceptor = Acceptors.of(
                project.plan().deliverable(deliverable), project.terms().draft());
        require(acceptor.equals(desk.me()), "project.delivery.not-acceptor");
        project.rights().requireRunning();
        return project;
    }
}
