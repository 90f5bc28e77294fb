package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What became of a deliverable; there is none before it is delivered for the first time. */
@Entity
class Delivery {

    @EmbeddedId
    private DeliverableId deliverable;

    @Version
    private @Nullable Integer version;

    @Embedded
    private ProjectId project;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeliveryStatus status;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "delivered_by"))
    @AttributeOverride(name = "at", column = @Column(name = "delivered_at"))
    @AttributeOverride(name = "comment", column = @Column(name = "delivery_note"))
    private Signature delivered;

    @Embedded
    @AttributeOverride(name = "by.value", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "comment", column = @Column(name = "decision_comment"))
    private @Nullable Signature decided;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(ProjectId project, DeliverableId deliverable, Signature delivered) {
        this.project = project;
        this.deliverable = deliverable;
        this.delivered = delivered;
        this.status = DeliveryStatus.DELIVERED;
    }

    /** Delivers again what was refused. */
    void deliver(Signature again) {
        require(status != DeliveryStatus.ACCEPTED, "project.delivery.accepted");
        delivered = again;
        decided = null;
        status = DeliveryStatus.DELIVERED;
    }

    /** @return false if it is accepted already */
    boolean accept(Signature by) {
        if (status == DeliveryStatus.ACCEPTED) {
            return false;
        }
        decide(DeliveryStatus.ACCEPTED, by);
        return true;
    }

    /** @return false if it is refused already */
    boolean refuse(Signature by) {
        if (status == DeliveryStatus.REFUSED) {
            return false;
        }
        require(!by.comment().isEmpty(), "project.delivery.refused-why");
        decide(DeliveryStatus.REFUSED, by);
        return true;
    }

    private void decide(DeliveryStatus next, Signature by) {
        require(status == DeliveryStatus.DELIVERED, "project.delivery.not-delivered");
        status = next;
        decided = by;
    }

    ProjectId project() {
        return project;
    }

    DeliverableId deliverable() {
        return deliverable;
    }

    DeliveryStatus status() {
        return status;
    }

    Signature delivered() {
        return delivered;
    }

    @Nullable Signature decided() {
        return decided;
    }
}
