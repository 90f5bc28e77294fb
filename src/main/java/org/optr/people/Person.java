package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class Person {

    private static final int MAX_NAME = 200;

    @EmbeddedId
    private PersonId id;

    private String signInName;
    private String name;

    @Embedded
    private UnitId unit;

    private boolean active = true;
    private String locale = "en";

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private String timeZone = "UTC";

    @ElementCollection
    @CollectionTable(name = "person_grant", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "group_name")
    private Set<String> groups = new HashSet<>();

    @Version
    private @Nullable Integer version;

    Person(PersonId id, SignInName signInName, String name, UnitId unit) {
        require(!name.isBlank(), "person.name.missing");
        require(name.strip().length() <= MAX_NAME, "person.name.long", MAX_NAME);
        this.id = id;
        this.signInName = signInName.value();
        this.name = name.strip();
        this.unit = unit;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    void grant(RoleGrant grant) {
        require(groups.add(grant.toString()), "person.role.held", grant.role());
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    String signInName() {
        return signInName;
    }

    UnitId unit() {
        return unit;
    }

    boolean active() {
        return active;
    }

    ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    PersonSettings settings() {
        return new PersonSettings(Locale.forLanguageTag(locale), theme, timeZone());
    }
}
