package org.optr.workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.MovableClock;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.DraftVisits;
import org.optr.workbench.Visitor;
import org.optr.workbench.ui.editor.DraftPresence.Visit;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula and Omar own processes and have the same draft open, Paula on one node, Omar on another; Rita reads. */
@OptrTest
class DraftPresenceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String FORM =
            """
            {"type": "default", "components": [], "schemaVersion": 18}
            """;

    private static int process;

    @Autowired
    private DraftVisits visits;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MovableClock clock;

    private final List<String> heard = new ArrayList<>();
    private DraftPresence here;
    private DraftPresence elsewhere;
    private PersonId paula;
    private PersonId omar;
    private DraftId draft;

    @BeforeEach
    void twoNodes() {
        here = new DraftPresence(visits, Runnable::run);
        elsewhere = new DraftPresence(visits, Runnable::run);
        paula = owner("Paula");
        omar = owner("Omar");
        draft = begin();
    }

    @AfterEach
    void now() {
        clock.backToNow();
    }

    @Test
    void whoComesFirstWritesOnWhicheverNode() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);

        assertThat(first.hasPen()).isTrue();
        assertThat(second.hasPen()).isFalse();
        assertThat(second.all()).extracting(Visitor::person).containsExactly(paula, omar);
    }

    @Test
    void editorsOfOneNodeHearOfEachOtherAtOnce() {
        enter(here, paula);
        enter(here, omar);

        assertThat(heard).containsExactly("Paula");
    }

    @Test
    void editorsOfOtherNodesHearWithTheNextBeatAndOnlyOnce() {
        var first = enter(here, paula);
        enter(elsewhere, omar);
        assertThat(heard).isEmpty();

        here.beat();
        assertThat(heard).containsExactly("Paula");

        first.all();
        here.beat();
        assertThat(heard).containsExactly("Paula");
    }

    @Test
    void theOtherOneTakesThePenAcrossNodes() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);

        as(omar, second::takePen);

        assertThat(first.hasPen()).isFalse();
        assertThat(second.hasPen()).isTrue();
    }

    @Test
    void nobodyTakesThePenInTheEditorOfAnother() {
        enter(here, paula);
        var second = enter(here, omar);

        assertThatThrownBy(() -> as(paula, second::takePen)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoOpensTheDraftAgainWritesThere() {
        var lost = enter(here, paula);

        var found = enter(elsewhere, paula);

        assertThat(found.hasPen()).isTrue();
        assertThat(lost.hasPen()).isFalse();
    }

    @Test
    void whoOnlyReadsNeverHoldsThePen() {
        var rita = people.person("Rita");
        var reader = enter(here, rita);

        as(rita, reader::takePen);

        assertThat(reader.hasPen()).isFalse();
    }

    @Test
    void whoMayWriteOnlyNowHoldsThePenIfNobodyDoes() {
        var rita = people.person("Rita");
        var visit = enter(here, rita);
        people.grant(rita, Roles.PROCESS_OWNER);

        as(rita, visit::allow);

        assertThat(visit.hasPen()).isTrue();
    }

    @Test
    void whoMayNoLongerWriteLaysThePenDown() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);

        as(paula, () -> drafts.discard(draft));
        as(paula, first::allow);
        as(omar, second::allow);

        assertThat(first.hasPen()).isFalse();
        assertThat(second.hasPen()).isFalse();
    }

    @Test
    void thePenGoesOnWhenItsHolderLeaves() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);

        first.leave();

        assertThat(second.hasPen()).isTrue();
        assertThat(second.all()).extracting(Visitor::person).containsExactly(omar);
    }

    @Test
    void aNodeOfWhichNothingIsHeardHoldsNoPen() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);

        clock.moveBy(LONG);
        elsewhere.beat();

        assertThat(first.hasPen()).isFalse();
        assertThat(second.hasPen()).isTrue();
        assertThat(second.all()).extracting(Visitor::person).containsExactly(omar);
        assertThat(heard).contains("Omar");
    }

    @Test
    void aNodeThatComesBackIsHereAgainWithoutThePen() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);
        clock.moveBy(LONG);
        elsewhere.beat();

        here.beat();

        assertThat(first.hasPen()).isFalse();
        assertThat(second.all()).extracting(Visitor::person).containsExactly(paula, omar);
    }

    @Test
    void aNodeThatBeatsKeepsThePen() {
        var first = enter(here, paula);
        enter(elsewhere, omar);

        clock.moveBy(LONG);
        here.beat();
        elsewhere.beat();

        assertThat(first.hasPen()).isTrue();
    }

    @Test
    void aSavingIsHeardOnTheOtherNodeAndNotByWhoMadeIt() {
        var first = enter(here, paula);
        var second = enter(elsewhere, omar);
        first.all();
        second.all();
        heard.clear();

        var saved = as(paula, () -> drafts.save(draft, drafts.open(draft).revision(), "reason.form", FORM));
        first.tellSaved(saved);
        here.beat();
        elsewhere.beat();

        assertThat(heard).containsExactly("Omar");
    }

    @Test
    void draftsAreApart() {
        enter(here, paula);
        var other = begin();

        var visit = as(omar, () -> here.enter(other, () -> {}));

        assertThat(visit.hasPen()).isTrue();
        assertThat(heard).isEmpty();
    }

    private Visit enter(DraftPresence node, PersonId person) {
        var name = person.equals(paula) ? "Paula" : person.equals(omar) ? "Omar" : "Rita";
        return as(person, () -> node.enter(draft, () -> heard.add(name)));
    }

    private PersonId owner(String name) {
        var person = people.person(name);
        people.grant(person, Roles.PROCESS_OWNER);
        return person;
    }

    private DraftId begin() {
        return as(paula, () -> drafts.create("key-loan-" + ++process, "Key loan", "Keys get lost"));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return people.as(person, work);
    }

    private void as(PersonId person, Runnable work) {
        people.as(person, work);
    }
}
