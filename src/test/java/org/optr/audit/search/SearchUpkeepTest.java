package org.optr.audit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Olga administers; Ada searches. An entry that cannot be read keeps no other one from being found. */
@OptrTest
class SearchUpkeepTest {

    @Autowired
    private SearchUpkeep upkeep;

    @Autowired
    private AuditSearch search;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private UnitAdministration units;

    @Autowired
    private JdbcClient jdbc;

    private PersonId ada;
    private PersonId olga;
    private UnitId unit;

    @BeforeEach
    void aUnit() {
        index.begin();
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        unit = people.unit("Delivery");
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from search_set_aside").update();
        jdbc.sql("update search_state set rebuilt_entry = null, rebuild_until = null")
                .update();
    }

    @Test
    void anEntryThatCannotBeReadIsSetAsideAndAllOthersAreFound() {
        renamed("Quokka one", "Quokka two", "Quokka three");
        spoil("Quokka two");

        index.index();

        assertThat(found("quokka")).hasSize(2);
        assertThat(health().setAside()).isOne();
        assertThat(health().newestSetAside()).singleElement().satisfies(entry -> assertThat(entry.reference())
                .isNotBlank());
        assertThat(people.as(ada, search::setAside)).isOne();
        mend("Quokka two");
    }

    @Test
    void rebuildingFindsWhatWasSetAsideOnceItCanBeRead() {
        renamed("Numbat one", "Numbat two", "Numbat three");
        spoil("Numbat two");
        index.index();
        mend("Numbat two");

        people.as(olga, upkeep::rebuild);
        index.index();

        assertThat(found("numbat")).hasSize(3);
        assertThat(health().setAside()).isZero();
        assertThat(health().rebuilt()).isNull();
        assertThat(events()).endsWith("SearchRebuildBegun", "SearchRebuilt");
    }

    @Test
    void whatWasTakenOutOfTheIndexByHandIsThereAgainAndWhatWasPutInIsNot() {
        renamed("Bilby one", "Bilby two");
        index.index();
        jdbc.sql("delete from search_word where word = 'bilby'").update();
        var place =
                jdbc.sql("select max(seq) from search_entry").query(Long.class).single();
        jdbc.sql("insert into search_word (word, happened_at, seq) select 'fabled', happened_at, seq from search_entry"
                        + " where seq = ?")
                .param(place)
                .update();
        assertThat(found("bilby")).isEmpty();
        assertThat(found("fabled")).hasSize(1);

        people.as(olga, upkeep::rebuild);
        index.index();

        assertThat(found("bilby")).hasSize(2);
        assertThat(found("fabled")).isEmpty();
    }

    @Test
    void whatIsFoundStaysFoundWhileTheIndexIsRebuilt() {
        renamed("Potoroo one");
        index.index();

        people.as(olga, upkeep::rebuild);

        assertThat(found("potoroo")).hasSize(1);
        assertThat(health().rebuilt()).isZero();
        assertThat(health().toRebuild()).isPositive();
        assertThatThrownBy(() -> people.as(olga, upkeep::rebuild)).hasMessageContaining("search.rebuild.running");
    }

    @Test
    void onlyAdministratorsRebuild() {
        assertThatThrownBy(() -> people.as(ada, upkeep::rebuild))
                .hasMessageContaining("search.rebuild.administrators-only");
        assertThatThrownBy(() -> people.as(people.person("Anna"), upkeep::health))
                .hasMessageContaining("ledger.auditors-only");
        assertThat(people.as(ada, upkeep::mayRebuild)).isFalse();
    }

    private void renamed(String... names) {
        people.as(olga, () -> List.of(names).forEach(name -> units.rename(unit, name)));
        ledger.seal();
    }

    /** Makes an entry say that it is about something that OPTR does not know. */
    private void spoil(String name) {
        about("UNKNOWN", name);
    }

    private void mend(String name) {
        about("UNIT", name);
    }

    private void about(String kind, String name) {
        assertThat(jdbc.sql("update audit_entry set subject_kind = ? where subject_id = ? and changes like ?")
                        .params(kind, unit.toString(), "%\"after\":\"" + name + "\"%")
                        .update())
                .isOne();
    }

    private IndexHealth health() {
        return people.as(ada, upkeep::health);
    }

    private List<FoundEntry> found(String text) {
        var query = new AuditQuery(
                text, null, null, new SubjectRef(SubjectKind.UNIT, unit.toString()), null, null, null, Map.of());
        return people.as(ada, () -> search.page(query, null, 100)).stream()
                .filter(entry -> entry.entry().event().equals("UnitRenamed"))
                .toList();
    }

    private List<String> events() {
        return jdbc.sql("select event from audit_entry where subject_id = 'audit-search' order by entry_id")
                .query(String.class)
                .list();
    }
}
