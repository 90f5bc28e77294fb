package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_unit")
class OrgUnit {

    private static final int MAX_NAME = 200;

    @EmbeddedId
    private UnitId id;

    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable UnitId parent;

    @Version
    private @Nullable Integer version;

    OrgUnit(UnitId id, String name, UnitId parent) {
        this.id = id;
        this.name = checked(name);
        this.parent = parent;
    }

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    UnitId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable UnitId parent() {
        return parent;
    }

    UnitEvent.UnitRenamed rename(String newName) {
        var before = name;
        name = checked(newName);
        return new UnitEvent.UnitRenamed(id, before, name);
    }

    /** @param upwards the new parent and the units above it: this unit must not be among them */
    UnitEvent.UnitMoved moveBelow(OrgUnit newParent, String parentName, List<UnitId> upwards) {
        require(!upwards.contains(id), "unit.move.loop", name, newParent.name);
        parent = newParent.id;
        return new UnitEvent.UnitMoved(id, parentName, newParent.name);
    }

    private static String checked(String name) {
        require(!name.isBlank(), "unit.name.missing");
        require(name.strip().length() <= MAX_NAME, "unit.name.long", MAX_NAME);
        return name.strip();
    }
}
