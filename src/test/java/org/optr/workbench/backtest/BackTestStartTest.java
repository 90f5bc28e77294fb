package org.optr.workbench.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.Races;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Paula and Ines press the same button; meanwhile another version comes into force. */
@OptrTest
class BackTestStartTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private BackTests tests;

    @Autowired
    private BackTestPlans plans;

    @Autowired
    private RatedCases cases;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private Races races;

    @Autowired
    private JdbcClient database;

    private PersonId paula;
    private PersonId ines;
    private String name;
    private DraftId draft;

    @BeforeEach
    void paulaChangesATable() {
        paula = processOwner("Paula");
        ines = processOwner("Ines");
        name = cases.published(paula);
        cases.start(paula, name, Map.of("amount", 150L));
        draft = people.as(paula, () -> drafts.begin(name, "Rate otherwise"));
        people.as(
                paula,
                () -> drafts.save(
                        draft,
                        drafts.open(draft).revision(),
                        name + "-class.dmn",
                        RatedCases.table(name, 200, "amount")));
    }

    private PersonId processOwner(String called) {
        var person = people.person(called);
        people.grant(person, Roles.PROCESS_OWNER);
        return person;
    }

    private BackTestId started(PersonId by) {
        return people.as(by, () -> tests.start(draft, tests.usualPeriod()));
    }

    private BackTestSummary ended() {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> people.as(paula, () -> tests.last(draft)).orElseThrow(),
                        summary -> summary.status() != BackTestStatus.RUNNING);
    }

    @Test
    void whoStartsInTheSameMomentHasTheTestOfTheOther() {
        var first = new AtomicReference<BackTestId>();

        var second = races.behind(() -> first.set(started(paula)), () -> started(ines));

        assertThat(second).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(first.get());
        assertThat(database.sql("select count(*) from back_test where draft_id = ?")
                        .param(draft.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        ended();
    }

    @Test
    void aTestIsOfTheVersionThatTheDraftWasBasedOnThen() {
        var first = inForce();
        var test = started(paula);
        assertThat(ended().isOutdated()).isFalse();

        takenAsBase(anotherVersion());

        assertThat(ended().isRebased()).isTrue();
        assertThat(ended().isOutdated()).isTrue();
        assertThat(ended().isRevised()).isFalse();
        assertThat(plans.of(test).base()).isEqualTo(library.content(first));
    }

    @Test
    void anotherTestIsOfTheNewBase() {
        started(paula);
        ended();
        var second = anotherVersion();
        takenAsBase(second);

        var again = started(ines);

        assertThat(ended().isOutdated()).isFalse();
        assertThat(plans.of(again).base()).isEqualTo(library.content(second));
    }

    private VersionId inForce() {
        return library.inForce(name).orElseThrow().id();
    }

    private VersionId anotherVersion() {
        var files = new TreeMap<>(library.content(inForce()).files());
        files.put(name + "-class.dmn", RatedCases.table(name, 50, "amount"));
        return people.as(ines, () -> library.publish(new ModelPackage(name, files), "It is urgent"))
                .id();
    }

    private void takenAsBase(VersionId version) {
        people.as(paula, () -> {
            drafts.takeAsBase(draft, version);
            return version;
        });
    }
}
