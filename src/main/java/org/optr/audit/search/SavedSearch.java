package org.optr.audit.search;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.optr.people.PersonId;

/** A query under a name. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    @EmbeddedId
    private SavedSearchId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String name;

    private String query;

    private boolean shared;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SavedSearch() {}

    SavedSearch(PersonId person, String name, String query, boolean shared) {
        this.id = SavedSearchId.next();
        this.person = person;
        this.name = name;
        this.query = query;
        this.shared = shared;
    }

    PersonId person() {
        return person;
    }

    String name() {
        return name;
    }

    boolean shared() {
        return shared;
    }

    void change(String name, boolean shared) {
        this.name = name;
        this.shared = shared;
    }

    SavedSearchSummary summary(PersonId reader) {
        return new SavedSearchSummary(id, name, query, shared, person, person.equals(reader));
    }
}
