package org.optr.audit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OptrTest
class SavedSearchesTest {

    @Autowired
    private SavedSearches searches;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ada;
    private PersonId otto;

    @BeforeEach
    void twoAudit() {
        ada = auditor("Ada");
        otto = auditor("Otto");
    }

    private PersonId auditor(String name) {
        var person = people.person(name);
        people.grant(person, Roles.AUDITOR);
        return person;
    }

    private List<String> mine() {
        return people.as(ada, searches::all).stream()
                .filter(SavedSearchSummary::mine)
                .map(SavedSearchSummary::name)
                .toList();
    }

    private SavedSearchSummary saved(String name, boolean shared) {
        people.as(ada, () -> searches.save(name, "text=robots", shared));
        return people.as(ada, searches::all).stream()
                .filter(search -> search.name().equals(name.strip()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsSharedIsSeenByOthersAndWhatIsNotIsNot() {
        var mine = saved(" Robots of Ada ", false);
        var ours = saved("Robots of all", true);

        assertThat(mine.query()).isEqualTo("text=robots");
        assertThat(people.as(otto, searches::all))
                .extracting(SavedSearchSummary::id)
                .contains(ours.id())
                .doesNotContain(mine.id());
        assertThat(people.as(otto, searches::all)).noneMatch(SavedSearchSummary::mine);
    }

    @Test
    void onlyItsOwnerChangesIt() {
        var ours = saved("Robots", true);

        assertThatThrownBy(() -> people.as(otto, () -> searches.remove(ours.id())))
                .hasMessageContaining("search.gone");
        assertThatThrownBy(() -> people.as(otto, () -> searches.change(ours.id(), "Mine", false)))
                .hasMessageContaining("search.gone");

        people.as(ada, () -> searches.change(ours.id(), "Machines", false));
        assertThat(mine()).containsExactly("Machines");
        people.as(ada, () -> searches.remove(ours.id()));
        assertThat(mine()).isEmpty();
    }

    @Test
    void aNameIsNeededAndGivenOnce() {
        saved("Robots", false);

        assertThatThrownBy(() -> people.as(ada, () -> searches.save(" ", "", false)))
                .hasMessageContaining("search.name.missing");
        assertThatThrownBy(() -> people.as(ada, () -> searches.save("x".repeat(101), "", false)))
                .hasMessageContaining("search.name.too-long");
        assertThatThrownBy(() -> people.as(ada, () -> searches.save("Robots", "", false)))
                .hasMessageContaining("search.name-taken");
        assertThatThrownBy(() -> people.as(ada, () -> searches.save("Long", "x".repeat(2_001), false)))
                .hasMessageContaining("search.query-too-long");
        people.as(otto, () -> searches.save("Robots", "", false));
    }

    @Test
    void nobodyKeepsMoreThanAllowed() {
        for (var number = 0; number < SavedSearches.MOST; number++) {
            var name = "Search " + number;
            people.as(ada, () -> searches.save(name, "", false));
        }

        assertThatThrownBy(() -> people.as(ada, () -> searches.save("One more", "", false)))
                .hasMessageContaining("search.too-many");
    }

    @Test
    void whateverHappensToASearchIsAnEntry() {
        var search = saved("Robots", false);
        people.as(ada, () -> searches.change(search.id(), "Machines", true));
        people.as(ada, () -> searches.remove(search.id()));

        assertThat(jdbc.sql("select event from audit_entry where subject_id = ? order by entry_id")
                        .param(ada.toString())
                        .query(String.class)
                        .list())
                .endsWith("SearchSaved", "SearchChanged", "SearchRemoved");
    }

    @Test
    void nobodyButAuditorsKeepsSearches() {
        var anna = people.person("Anna");

        assertThatThrownBy(() -> people.as(anna, searches::all)).hasMessageContaining("search.auditors-only");
        assertThatThrownBy(() -> people.as(anna, () -> searches.save("Mine", "", false)))
                .hasMessageContaining("search.auditors-only");
    }
}
