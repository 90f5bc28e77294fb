package org.optr.inbox;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.inbox.InboxFixtures.ANNA;
import static org.optr.inbox.InboxFixtures.BORIS;
import static org.optr.inbox.InboxFixtures.CALM;
import static org.optr.inbox.InboxFixtures.MEI;
import static org.optr.inbox.InboxFixtures.NOON;
import static org.optr.inbox.InboxFixtures.item;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.engine.WorkItems.Ending;
import org.optr.inbox.InboxFixtures.WorkItemBuilder;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

class InboxTest {

    private final InboxFixtures given = new InboxFixtures().reads(BORIS, "board");

    private WorkItem open(WorkItemBuilder builder) {
        var item = builder.build();
        given.projection.upserted(item, CALM);
        return item;
    }

    @Test
    void aGroupsItemWaitsForItsMembersOnly() {
        var item = open(item().forGroups("board"));

        assertThat(given.all(StandardView.WAITING)).containsExactly(item.id());
        assertThat(given.reads(MEI, "finance").all(StandardView.WAITING)).isEmpty();
    }

    @Test
    void anItemInSeveralOfMyAudiencesIsListedAndCountedOnceOnEveryPage() {
        given.reads(BORIS, "board", "finance", "unit-head");
        for (var hour = 0; hour < 25; hour++) {
            open(item().forGroups("board", "finance", "unit-head")
                    .forPeople(BORIS)
                    .due(NOON.plus(hour, HOURS)));
        }

        assertThat(given.all(StandardView.WAITING, 4)).hasSize(25).doesNotHaveDuplicates();
        assertThat(given.inbox.count(StandardView.WAITING, ZoneOffset.UTC)).isEqualTo(new BoundedCount(25, false));
    }

    @Test
    void whatIsDueComesInOrderThenWhatIsUrgentAndWhatHasNoDateLast() {
        var whenever = open(item().forPeople(BORIS));
        var tomorrow = open(item().forPeople(BORIS).due(NOON.plus(1, DAYS)));
        var urgent = open(item().forPeople(BORIS).due(NOON.plus(1, DAYS)).priority(80));
        var late = open(item().forPeople(BORIS).due(NOON.minus(2, DAYS)));

        assertThat(given.all(StandardView.WAITING, 1))
                .containsExactly(late.id(), urgent.id(), tomorrow.id(), whenever.id());
    }

    @Test
    void aClaimedItemLeavesTheOthersListsAndComesBackWhenReleased() {
        var builder = item().forGroups("board");
        open(builder.claimedBy(MEI));
        assertThat(given.all(StandardView.WAITING)).isEmpty();
        assertThat(given.reads(MEI, "board").all(StandardView.WAITING)).hasSize(1);
        assertThat(given.all(StandardView.UNCLAIMED)).isEmpty();

        open(builder.released());

        assertThat(given.reads(BORIS, "board").all(StandardView.WAITING)).hasSize(1);
        assertThat(given.all(StandardView.UNCLAIMED)).hasSize(1);
    }

    @Test
    void whoeverIsSeparatedNeverSeesItAndNeitherDoTheirSubstitutes() {
        var item = item().forGroups("board").build();
        given.projection.upserted(item, new Attention(null, null, null, Set.of(BORIS)));

        assertThat(given.all(StandardView.WAITING)).isEmpty();
        assertThat(given.inbox.count(StandardView.APPROVALS, ZoneOffset.UTC)).isEqualTo(BoundedCount.ZERO);
        assertThat(given.reads(MEI, "board").all(StandardView.WAITING)).containsExactly(item.id());

        given.substitutes(MEI, BORIS);
        assertThat(given.all(StandardView.WAITING)).isEmpty();
    }

    @Test
    void whoeverIsNotSeparatedAnyMoreSeesItAgain() {
        var item = item().forGroups("board").build();
        given.projection.upserted(item, new Attention(null, null, null, Set.of(BORIS, MEI)));

        given.projection.upserted(item, new Attention(null, null, null, Set.of(MEI)));

        assertThat(given.reads(MEI, "board").all(StandardView.WAITING)).isEmpty();
        assertThat(given.reads(BORIS, "board").all(StandardView.WAITING)).containsExactly(item.id());
    }

    @Test
    void aSubstituteSeesWhatWaitsForThePersonAndForTheirGroups() {
        given.substitutes(MEI, BORIS);
        given.belongs(BORIS, "board");
        var own = open(item().claimedBy(BORIS).due(NOON));
        var boards = open(item().forGroups("board").due(NOON.plus(1, HOURS)));
        open(item().forGroups("finance"));

        assertThat(given.reads(MEI).all(StandardView.WAITING)).containsExactly(own.id(), boards.id());
    }

    @Test
    void anEscalatedItemWaitsForTheManagerTooAndSaysSo() {
        var item = item().claimedBy(BORIS).forGroups("unit-head").priority(90).build();

        given.projection.upserted(item, new Attention(NOON.minus(1, DAYS), NOON, "unit-head", Set.of()));

        assertThat(given.all(StandardView.WAITING)).containsExactly(item.id());
        var seen = given.reads(MEI, "unit-head").inbox.page(StandardView.WAITING, ZoneOffset.UTC, null, 10);
        assertThat(seen.items()).singleElement().satisfies(row -> {
            assertThat(row.remindedAt()).isEqualTo(NOON.minus(1, DAYS));
            assertThat(row.escalatedAt()).isEqualTo(NOON);
            assertThat(row.assignee()).isEqualTo(BORIS);
            assertThat(row.priority()).isEqualTo(90);
        });
    }

    @Test
    void aDecidedItemMovesToDoneThisWeekOfWhoDidItAndOfTheTeam() {
        var item = open(item().forGroups("board").claimedBy(BORIS));

        given.projection.ended(item, new Ending(item.id(), NOON, BORIS, "approve", false));

        assertThat(given.all(StandardView.WAITING)).isEmpty();
        assertThat(given.all(StandardView.DONE_THIS_WEEK)).containsExactly(item.id());
        assertThat(given.reads(MEI, "board").all(StandardView.DONE_THIS_WEEK)).containsExactly(item.id());
        assertThat(given.reads(ANNA).all(StandardView.DONE_THIS_WEEK)).isEmpty();
    }

    @Test
    void doneThisWeekHasTheNewestFirstAndForgetsLastWeek() {
        var monday = open(item().claimedBy(BORIS));
        var today = open(item().claimedBy(BORIS));
        var lastWeek = open(item().claimedBy(BORIS));
        given.projection.ended(monday, ending(monday, Instant.parse("2027-02-15T00:00:00Z")));
        given.projection.ended(today, ending(today, NOON));
        given.projection.ended(lastWeek, ending(lastWeek, Instant.parse("2027-02-14T23:59:59Z")));

        assertThat(given.all(StandardView.DONE_THIS_WEEK)).containsExactly(today.id(), monday.id());
    }

    private static Ending ending(WorkItem item, Instant at) {
        return new Ending(item.id(), at, BORIS, null, false);
    }

    @Test
    void aCancelledItemIsGoneAndNotDone() {
        var item = open(item().forGroups("board"));

        given.projection.ended(item, new Ending(item.id(), NOON, null, null, true));

        assertThat(given.all(StandardView.WAITING)).isEmpty();
        assertThat(given.all(StandardView.DONE_THIS_WEEK)).isEmpty();
    }

    @Test
    void everyViewCountsWhatItLists() {
        open(item().claimedBy(BORIS).due(NOON.minus(1, HOURS)));
        open(item().claimedBy(BORIS).due(NOON.plus(1, HOURS)).kind(WorkItemKind.REVIEW));
        open(item().forGroups("board").due(NOON.plus(2, DAYS)).kind(WorkItemKind.CHECK_IN));
        open(item().forGroups("board").due(NOON.plus(20, DAYS)).kind(WorkItemKind.ASSIGNMENT));
        open(item().forGroups("board", "other").kind(WorkItemKind.WORK));
        var done = open(item().claimedBy(BORIS));
        given.projection.ended(done, ending(done, NOON));

        var counts = given.inbox.counts(ZoneOffset.UTC);

        for (var view : StandardView.values()) {
            assertThat(counts.get(view).value())
                    .as(view.name())
                    .isEqualTo(given.all(view).size());
        }
        assertThat(counts.values()).extracting(BoundedCount::value).containsExactly(5, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1);
        assertThat(given.inbox.dueCounts(StandardView.WAITING, ZoneOffset.UTC).values())
                .extracting(BoundedCount::value)
                .containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void aRowSaysWhatItIsAboutAlsoAfterTheSubjectWasRenamed() {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, "42");
        given.titles.put(subject, "Cut rework 🙂 返工");
        open(item().claimedBy(BORIS).about(subject));
        assertThat(title()).isEqualTo("Cut rework 🙂 返工");

        given.titles.put(subject, "Halve rework");
        new RefreshRowsWhenSubjectRenamed(given.rows, new SubjectTexts(given.directories(), given.current))
                .on(new ObjectiveRenamed(subject));

        assertThat(title()).isEqualTo("Halve rework");
    }

    private String title() {
        return given.inbox
                .page(StandardView.WAITING, ZoneOffset.UTC, null, 1)
                .items()
                .get(0)
                .title();
    }
}
