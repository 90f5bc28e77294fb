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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonEvent.PersonEnabled;
import org.optr.people.PersonEvent.PersonMoved;
import org.optr.people.PersonEvent.PersonRenamed;
import org.optr.people.PersonEvent.RoleGranted;
import org.optr.people.PersonEvent.RoleRevoked;
import org.optr.people.PersonEvent.SettingsChanged;

@Entity
@Table(name = "person")
class Person {

    private static final int MAX_NAME = 200;
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    @EmbeddedId
    private PersonId id;

    private String signInName;
    private String name;

    @Embedded
    private UnitId unit;

    private boolean active = true;
    private @Nullable String locale;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.SYSTEM;

    private @Nullable String timeZone;
    private boolean characterKeys = true;

    @ElementCollection
    @CollectionTable(name = "person_grant", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "group_name")
    private Set<String> groups = new HashSet<>();

    @Version
    private @Nullable Integer version;

    Person(PersonId id, SignInName signInName, String name, UnitId unit) {
        this.id = id;
        this.signInName = signInName.value();
        this.name = checked(name);
        this.unit = unit;
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    PersonRenamed rename(String newName) {
        var before = name;
        name = checked(newName);
        return new PersonRenamed(id, before, name);
    }

    PersonMoved moveTo(OrgUnit target, String unitName) {
        unit = target.id();
        return new PersonMoved(id, unitName, target.name());
    }

    PersonDisabled disable() {
        require(active, "person.disabled.already", name);
        active = false;
        return new PersonDisabled(id);
    }

    PersonEnabled enable() {
        require(!active, "person.enabled.already", name);
        require(!id.equals(PersonId.SYSTEM), "person.system");
        active = true;
        return new PersonEnabled(id);
    }

    /** @param unitName null for a role held everywhere */
    RoleGranted grant(RoleGrant grant, @Nullable String unitName) {
        require(ROLE.matcher(grant.role()).matches(), "person.role.wrong", grant.role());
        require(!id.equals(PersonId.SYSTEM), "person.system");
        require(grant.unit() == null || !grant.role().equals(Roles.ADMINISTRATOR), "person.role.everywhere-only");
        require(groups.add(grant.toString()), "person.role.held", name);
        return new RoleGranted(id, grant.role(), unitName);
    }

    /** @param unitName null for a role held everywhere */
    RoleRevoked revoke(RoleGrant grant, @Nullable String unitName) {
        require(groups.remove(grant.toString()), "person.role.not-held", name);
        return new RoleRevoked(id, grant.role(), unitName);
    }

    SettingsChanged choose(PersonSettings settings) {
        var before = settings();
        locale = Optional.ofNullable(settings.locale())
                .map(Locale::toLanguageTag)
                .orElse(null);
        theme = settings.theme();
        timeZone = Optional.ofNullable(settings.timeZone()).map(ZoneId::getId).orElse(null);
        characterKeys = settings.characterKeys();
        return new SettingsChanged(id, before, settings);
    }

    boolean isActiveAdministrator() {
        return active && groups.contains(Roles.ADMINISTRATOR);
    }

    Set<String> groups() {
        return Set.copyOf(groups);
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

    /** Where their days begin and end: in the organisation's time zone if they chose none. */
    ZoneId timeZone() {
        return timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
    }

    PersonSettings settings() {
        return new PersonSettings(
                locale == null ? null : Locale.forLanguageTag(locale),
                theme,
                timeZone == null ? null : ZoneId.of(timeZone),
                characterKeys);
    }

    private static String checked(String name) {
        require(!name.isBlank(), "person.name.missing");
        require(name.strip().length() <= MAX_NAME, "person.name.long", MAX_NAME);
        return name.strip();
    }
}
