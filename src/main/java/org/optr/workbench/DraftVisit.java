package org.optr.workbench;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.optr.people.PersonId;

/** Somebody's open editor. Nodes tell of it while others pass the pen on: each writes only what it changes. */
@Entity
@DynamicUpdate
class DraftVisit {

    @Id
    @Column(name = "visit_id")
    private UUID id = UUID.randomUUID();

    @Embedded
    private DraftId draft;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private int place;

    private boolean writes;

    private boolean pen;

    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftVisit() {}

    /** @param place in the order in which people came */
    DraftVisit(DraftId draft, PersonId person, int place, boolean writes, Instant at) {
        this.draft = draft;
        this.person = person;
        this.place = place;
        this.writes = writes;
        this.seenAt = at;
    }

    UUID id() {
        return id;
    }

    DraftId draft() {
        return draft;
    }

    int place() {
        return place;
    }

    boolean isOf(PersonId somebody) {
        return person.equals(somebody);
    }

    boolean writes() {
        return writes;
    }

    boolean hasPen() {
        return pen;
    }

    boolean isAlive(Instant expiry) {
        return !seenAt.isBefore(expiry);
    }

    void allow(boolean writing) {
        writes = writing;
        pen = pen && writing;
    }

    void setPen(boolean held) {
        pen = held;
    }

    Visitor summary() {
        return new Visitor(id, person, pen);
    }
}
