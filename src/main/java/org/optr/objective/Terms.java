package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** What an objective says about itself and who takes part; its key results aside. */
@Embeddable
class Terms {

    private static final int MOST_PEOPLE = 50;

    private String title;
    private String why;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "objective_level")
    private ObjectiveLevel level;

    @Embedded
    private UnitId unit;

    @Embedded
    private CycleId cycle;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable ObjectiveId parent;

    private @Nullable String waiver;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Commitment commitment;

    @ElementCollection
    @CollectionTable(name = "objective_collaborator", joinColumns = @JoinColumn(name = "objective_id"))
    private Set<PersonId> collaborators = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "objective_stakeholder", joinColumns = @JoinColumn(name = "objective_id"))
    private Set<PersonId> stakeholders = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Terms() {}

    @SuppressWarnings("NullAway.Init")
    Terms(ObjectiveDraft draft) {
        write(draft);
    }

    final void write(ObjectiveDraft draft) {
        require(!draft.collaborators().contains(draft.owner()), "objective.collaborators.owner");
        require(!draft.stakeholders().contains(draft.owner()), "objective.stakeholders.owner");
        require(draft.collaborators().size() <= MOST_PEOPLE, "objective.collaborators.too-many", MOST_PEOPLE);
        require(draft.stakeholders().size() <= MOST_PEOPLE, "objective.stakeholders.too-many", MOST_PEOPLE);
        title = draft.title();
        why = draft.why();
        level = draft.level();
        unit = draft.unit();
        cycle = draft.cycle();
        parent = draft.parent();
        waiver = draft.waiver();
        owner = draft.owner();
        commitment = draft.commitment();
        replace(collaborators, draft.collaborators());
        replace(stakeholders, draft.stakeholders());
    }

    ObjectiveDraft draft() {
        return new ObjectiveDraft(
                title, why, level, unit, cycle, parent, waiver, owner, commitment, collaborators, stakeholders);
    }

    String title() {
        return title;
    }

    ObjectiveLevel level() {
        return level;
    }

    UnitId unit() {
        return unit;
    }

    CycleId cycle() {
        return cycle;
    }

    @Nullable ObjectiveId parent() {
        return parent;
    }

    PersonId owner() {
        return owner;
    }

    Commitment commitment() {
        return commitment;
    }

    boolean ownedBy(PersonId person) {
        return owner.equals(person);
    }

    boolean sharedWith(PersonId person) {
        return ownedBy(person) || collaborators.contains(person);
    }

    boolean concerns(PersonId person) {
        return stakeholders.contains(person);
    }

    private static void replace(Set<PersonId> people, Set<PersonId> by) {
        people.retainAll(by);
        people.addAll(by);
    }
}
