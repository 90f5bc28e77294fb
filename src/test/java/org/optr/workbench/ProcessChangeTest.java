package org.optr.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ModelLibrary;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of models in the whole application: Paula and Omar own processes and write, Ines owns processes too, Rita does not. */
@OptrTest
class ProcessChangeTest {

    private static int process;

    @Autowired
    private DraftService drafts;

    @Autowired
    private ProcessChanges changes;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    @Autowired
    private PeopleFixtures people;

    private final String name = "stock-count-" + ++process;
    private UnitId unit;
    private PersonId paula;
    private PersonId omar;
    private PersonId ines;
    private PersonId rita;

    @BeforeEach
    void meetThePeople() {
        unit = people.unit("Warehouse 仓库");
        paula = processOwner("Paula");
        omar = processOwner("Omar");
        ines = processOwner("Ines");
        rita = people.person("Rita", unit);
    }

    private PersonId processOwner(String name) {
        var person = people.person(name, unit);
        people.grant(person, Roles.PROCESS_OWNER, unit);
        return person;
    }

    @Test
    void onlyProcessOwnersWrite() {
        assertRefused(
                "draft.not-process-owner",
                () -> people.as(rita, () -> drafts.create(name, "Stock count", "Count once a month")));
    }

    @Test
    void aNewProcessHasAName() {
        assertRefused(
                "draft.title.missing", () -> people.as(paula, () -> drafts.create(name, " ", "Count once a month")));
    }

    @Test
    void aNewProcessComesIntoForceBySomebodyElsesYes() {
        var draft = created();

        propose(draft);
        review(ines, draft, "publish", "Good");

        var version = library.versions(name).get(0);
        assertThat(version.number()).isEqualTo(1);
        assertThat(status(draft)).isEqualTo(DraftStatus.PUBLISHED);
        assertThat(library.content(version.id())).isEqualTo(drafts.open(draft).models());
    }

    @Test
    void whoWroteAnyPartDoesNotDecide() {
        var draft = created();
        var step = drafts.open(draft).models().files().get(form());
        people.as(omar, () -> drafts.save(draft, 2, form(), step.replace("Done", "Counted")));
        propose(draft);

        assertThat(items.excluded(item(draft).id())).contains(paula);
        assertRefused("draft.review.own", () -> review(omar, draft, "publish", "Good"));
        assertThat(status(draft)).isEqualTo(DraftStatus.IN_REVIEW);
    }

    @Test
    void whatIsSentBackIsWrittenAgainAndProposedAgain() {
        var draft = created();
        propose(draft);

        review(ines, draft, "changes", "Call it counting");

        assertThat(status(draft)).isEqualTo(DraftStatus.OPEN);
        rename(draft, "Count stock");
        people.as(paula, () -> items.complete(item(draft).id(), Map.of("outcome", "propose")));
        assertThat(status(draft)).isEqualTo(DraftStatus.IN_REVIEW);
        review(ines, draft, "publish", "");
        assertThat(library.versions(name)).hasSize(1);
    }

    @Test
    void whatIsProposedAnewAfterBeingSentBackIsAskedOnce() {
        var draft = created();
        propose(draft);
        review(ines, draft, "changes", "Call it counting");
        rename(draft, "Count stock");

        propose(draft);

        assertThat(item(draft).step()).isEqualTo("ReviewProcessChange");
        people.as(paula, () -> changes.withdraw(draft, "Too early"));
        assertThat(status(draft)).isEqualTo(DraftStatus.OPEN);
        assertNobodyIsAsked(draft);
    }

    @Test
    void whatIsGivenUpAfterBeingSentBackWaitsForNobody() {
        var draft = created();
        propose(draft);
        review(ines, draft, "changes", "Call it counting");

        people.as(paula, () -> drafts.discard(draft));

        assertThat(status(draft)).isEqualTo(DraftStatus.DISCARDED);
        assertNobodyIsAsked(draft);
    }

    @Test
    void whoStandsInForAnAuthorDoesNotDecide() {
        var draft = created();
        people.as(omar, () -> drafts.save(draft, 2, form(), stepForm(draft).replace("Done", "Counted")));
        propose(draft);
        people.substitute(omar, ines);

        assertRefused("draft.review.own", () -> review(ines, draft, "publish", "Good"));
    }

    @Test
    void whatWasNotSeenIsNotProposed() {
        var draft = created();
        var seen = drafts.open(draft).revision();
        people.as(omar, () -> drafts.save(draft, seen, form(), stepForm(draft).replace("Done", "Counted")));

        assertRefused(
                "draft.saved-meanwhile",
                () -> people.as(paula, () -> changes.propose(draft, seen, "Counting is due", null)));
    }

    @Test
    void aNewFileTakesNobodysPlace() {
        var draft = created();

        assertRefused("draft.file-exists", () -> people.as(paula, () -> drafts.add(draft, 2, form(), "{}")));
    }

    @Test
    void whatCouldNotBeSavedGoesOnAsADraftOfTheSameBase() {
        published();
        var draft = people.as(paula, () -> drafts.begin(name, "Mine"));
        var files = drafts.open(draft).models().files();
        var theirs = people.as(omar, () -> drafts.begin(name, "Theirs"));
        people.as(omar, () -> drafts.save(theirs, 2, form(), files.get(form()).replace("Done", "Counted")));
        people.as(omar, () -> changes.propose(theirs, drafts.open(theirs).revision(), "Theirs", null));
        review(ines, theirs, "publish", "");

        var copy = people.as(paula, () -> drafts.copy(draft, files));

        assertThat(drafts.open(copy).summary().basedOnNumber()).isEqualTo(1);
        assertRefused("draft.outdated", () -> propose(copy));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        var draft = created();
        var seen = drafts.open(draft).revision();
        var bpmn = drafts.open(draft).models().process().orElseThrow();
        people.as(omar, () -> drafts.save(draft, seen, name + ".bpmn", bpmn.replace("Do step", "Count")));

        assertRefused(
                "draft.saved-meanwhile",
                () -> people.as(
                        paula, () -> drafts.save(draft, seen, name + ".bpmn", bpmn.replace("Do step", "Weigh"))));
        assertThat(drafts.open(draft).models().process().orElseThrow()).contains("Count");
    }

    @Test
    void anEarlierRevisionIsRestored() {
        var draft = created();
        var first = drafts.open(draft).revision();
        rename(draft, "Count stock");
        var second = drafts.open(draft).revision();

        people.as(paula, () -> drafts.restore(draft, second, first));

        assertThat(drafts.open(draft).models()).isEqualTo(drafts.at(draft, first));
        assertThat(drafts.at(draft, second).process().orElseThrow()).contains("Count stock");
    }

    @Test
    void whatWasNeverWholeDoesNotComeBack() {
        var draft = created();

        assertRefused("draft.no-such-revision", () -> people.as(paula, () -> drafts.restore(draft, 2, 1)));
    }

    @Test
    void whatAnotherVersionOvertookIsNotPublishedUnseen() {
        published();
        var mine = people.as(paula, () -> drafts.begin(name, "Mine"));
        var theirs = people.as(omar, () -> drafts.begin(name, "Theirs"));
        rename(mine, "Count mine");
        rename(theirs, "Count theirs");
        people.as(paula, () -> changes.propose(mine, drafts.open(mine).revision(), "Mine", null));
        people.as(omar, () -> changes.propose(theirs, drafts.open(theirs).revision(), "Theirs", null));
        review(ines, theirs, "publish", "");

        assertRefused("draft.outdated", () -> review(ines, mine, "publish", ""));
        people.as(paula, () -> changes.withdraw(mine, "Look at theirs first"));
        people.as(
                paula,
                () -> drafts.takeAsBase(mine, library.versions(name).get(0).id()));
        people.as(paula, () -> changes.propose(mine, drafts.open(mine).revision(), "Mine, on theirs", null));
        review(ines, mine, "publish", "");
        assertThat(library.versions(name)).hasSize(3);
    }

    @Test
    void anEarlierVersionComesBackWithFourEyes() {
        published();
        var first = library.versions(name).get(0);
        var second = people.as(paula, () -> drafts.begin(name, "Rename"));
        rename(second, "Weigh stock");
        propose(second);
        review(ines, second, "publish", "");

        var back = people.as(paula, () -> changes.rollBack(first.id(), "Weighing takes too long"));
        assertThat(status(back)).isEqualTo(DraftStatus.IN_REVIEW);
        review(ines, back, "publish", "");

        var now = library.versions(name).get(0);
        assertThat(now.number()).isEqualTo(3);
        assertThat(library.content(now.id())).isEqualTo(library.content(first.id()));
        assertThat(now.hash()).isEqualTo(first.hash());
    }

    @Test
    void whatSaysTheSameIsNotReviewed() {
        published();
        var draft = people.as(paula, () -> drafts.begin(name, "Nothing"));

        assertRefused("draft.nothing-changed", () -> propose(draft));
    }

    @Test
    void whatHasAnErrorIsNotProposed() {
        var draft = created();
        save(draft, name + ".bpmn", bpmn(draft).replace("\"process-owner\"", "\"${''.getClass()}\""));

        assertRefused("draft.has-errors", () -> propose(draft));
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        var draft = created();

        assertRefused("model.not-xml", () -> save(draft, name + ".bpmn", "<bpmn"));
        assertRefused("draft.file.not-json", () -> save(draft, form(), "{"));
        assertRefused("draft.file.name", () -> save(draft, "../evil.form", "{}"));
        assertRefused("draft.file.one-process", () -> save(draft, "other.bpmn", "<x/>"));
    }

    private DraftId created() {
        return people.as(paula, () -> drafts.create(name, "Stock count", "Count once a month"));
    }

    private void published() {
        var draft = created();
        propose(draft);
        review(ines, draft, "publish", "");
    }

    private void propose(DraftId draft) {
        people.as(paula, () -> changes.propose(draft, drafts.open(draft).revision(), "Counting is due", null));
    }

    private void rename(DraftId draft, String step) {
        save(
                draft,
                name + ".bpmn",
                bpmn(draft).replaceAll("name=\"[^\"]*\"( camunda:formRef)", "name=\"" + step + "\"$1"));
    }

    private void save(DraftId draft, String file, String content) {
        people.as(paula, () -> drafts.save(draft, drafts.open(draft).revision(), file, content));
    }

    private String bpmn(DraftId draft) {
        return drafts.open(draft).models().process().orElseThrow();
    }

    private String stepForm(DraftId draft) {
        return String.valueOf(drafts.open(draft).models().files().get(form()));
    }

    private void assertNobodyIsAsked(DraftId draft) {
        assertThatThrownBy(() -> item(draft)).hasMessageContaining("Nobody is asked");
    }

    private String form() {
        return name + "-step.form";
    }

    private DraftStatus status(DraftId draft) {
        return drafts.open(draft).summary().status();
    }

    private void review(PersonId person, DraftId draft, String outcome, String comment) {
        var answer = new HashMap<String, @Nullable Object>();
        answer.put("outcome", outcome);
        answer.put("comment", comment);
        people.as(person, () -> items.complete(item(draft).id(), answer));
    }

    private WorkItem item(DraftId draft) {
        var subject = ProcessChanges.subject(draft);
        @Nullable WorkItemId last = null;
        for (var page = openItems.after(last, 500); !page.isEmpty(); page = openItems.after(last, 500)) {
            var found = page.stream()
                    .map(OpenWorkItem::item)
                    .filter(item -> subject.equals(item.subject()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            last = page.get(page.size() - 1).item().id();
        }
        throw new AssertionError("Nobody is asked about " + draft);
    }

    private static void assertRefused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(rule));
    }
}
