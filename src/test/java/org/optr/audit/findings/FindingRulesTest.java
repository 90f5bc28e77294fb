package org.optr.audit.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.optr.Code;
import org.optr.audit.findings.Trigger.BySubstitute;
import org.optr.audit.findings.Trigger.Changed;
import org.optr.audit.findings.Trigger.OutsideWork;
import org.optr.audit.findings.Trigger.Quick;
import org.optr.audit.findings.Trigger.Quick.Since;
import org.optr.audit.findings.Trigger.SentBack;
import org.optr.engine.PastWork.DoneItem;
import org.optr.engine.WorkItemId;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Anna asked, Boris decides. */
class FindingRulesTest {

    /** A Monday. */
    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BORIS = PersonId.next();
    private static final SubjectRef OBJECTIVE = new SubjectRef(SubjectKind.OBJECTIVE, "o-1");

    private int number;

    private EntryFact entry(String event, PersonId actor, Instant at) {
        return entry(event, actor, at, OBJECTIVE, "case-1");
    }

    private EntryFact entry(String event, PersonId actor, Instant at, SubjectRef subject, @Nullable String run) {
        return new EntryFact(++number, at, actor, null, event, subject, run);
    }

    private DoneItem item(boolean decides, @Nullable PersonId onBehalfOf, @Nullable Instant taken, Instant ended) {
        return new DoneItem(
                new WorkItemId("item"),
                "case-1",
                BORIS,
                onBehalfOf,
                decides,
                ANNA,
                NINE,
                taken,
                null,
                ended,
                "approve");
    }

    private DecisionFact decision(DoneItem item, PersonId... absent) {
        return new DecisionFact(entry(EntryFact.COMPLETED, BORIS, item.endedAt()), item, Set.of(absent));
    }

    private DecisionFact outcome(String outcome, PersonId... absent) {
        var item = new DoneItem(
                new WorkItemId("item"),
                "case-1",
                BORIS,
                null,
                true,
                ANNA,
                NINE,
                null,
                null,
                NINE.plusSeconds(60),
                outcome);
        return decision(item, absent);
    }

    @Nested
    class TheRequestersSubstitute {

        private final Instant later = NINE.plusSeconds(60);

        @Test
        void whoSaysYesWhileStandingInForTheRequesterIsFound() {
            assertThat(RequestersSubstitute.in(decision(item(true, null, null, later), ANNA)))
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new BySubstitute(ANNA, false));
        }

        @Test
        void soIsWhoSaysYesOnTheirBehalf() {
            assertThat(RequestersSubstitute.in(decision(item(true, ANNA, null, later))))
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new BySubstitute(ANNA, true));
        }

        @Test
        void nobodyElseIs() {
            assertThat(RequestersSubstitute.in(decision(item(true, null, null, later))))
                    .isEmpty();
            assertThat(RequestersSubstitute.in(decision(item(true, PersonId.next(), null, later), PersonId.next())))
                    .isEmpty();
            assertThat(RequestersSubstitute.in(decision(item(false, ANNA, null, later), ANNA)))
                    .as("work that is no decision")
                    .isEmpty();
        }

        @Test
        void whoSaysNoDoesNobodyAFavour() {
            assertThat(RequestersSubstitute.in(outcome("reject", ANNA))).isEmpty();
            assertThat(RequestersSubstitute.in(outcome("changes", ANNA))).isEmpty();
            assertThat(RequestersSubstitute.in(outcome("aligned", ANNA))).isPresent();
        }
    }

    @Nested
    class AQuickDecision {

        @Test
        void isFasterThanTheLimitAndNotAsFast() {
            assertThat(QuickDecision.in(decision(item(true, null, null, NINE.plusMillis(4_999))), 5))
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new Quick(Duration.ofMillis(4_999), Since.OFFERED));
            assertThat(QuickDecision.in(decision(item(true, null, null, NINE.plusSeconds(5))), 5))
                    .isEmpty();
        }

        @Test
        void countsFromTheTakingWhereItWasTaken() {
            var taken = NINE.plusSeconds(3_600);

            assertThat(QuickDecision.in(decision(item(true, null, taken, taken.plusSeconds(2))), 5))
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new Quick(Duration.ofSeconds(2), Since.TAKEN));
            assertThat(QuickDecision.in(decision(item(true, null, taken, taken.plusSeconds(6))), 5))
                    .isEmpty();
            assertThat(QuickDecision.in(decision(item(true, null, NINE, NINE.plusSeconds(2))), 5))
                    .as("given from the beginning")
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new Quick(Duration.ofSeconds(2), Since.OFFERED));
        }

        @Test
        void countsFromTheOpeningOfTheFormWhereThatIsKnown() {
            var opened = NINE.plusSeconds(600);

            assertThat(QuickDecision.in(decision(opened(NINE.plusSeconds(60), opened, opened.plusSeconds(3))), 5))
                    .as("taken long before")
                    .get()
                    .extracting(Finding::trigger)
                    .isEqualTo(new Quick(Duration.ofSeconds(3), Since.OPENED));
            assertThat(QuickDecision.in(decision(opened(opened.plusSeconds(60), opened, opened.plusSeconds(62))), 5))
                    .as("read before it was taken")
                    .isEmpty();
        }

        private DoneItem opened(Instant taken, Instant opened, Instant ended) {
            return new DoneItem(
                    new WorkItemId("item"), "case-1", BORIS, null, true, ANNA, NINE, taken, opened, ended, "approve");
        }

        @Test
        void isADecision() {
            assertThat(QuickDecision.in(decision(item(false, null, null, NINE.plusSeconds(1))), 5))
                    .isEmpty();
        }
    }

    @Nested
    class SentBackRepeatedly {

        @Test
        void isEachTimeFromTheLimitOn() {
            var done = List.of(
                    outcome("changes"), outcome("approve"), outcome("refuse"), outcome("changes"), outcome("changes"));

            assertThat(SentBackOften.in(done, 3))
                    .extracting(Finding::trigger)
                    .containsExactly(new SentBack(3), new SentBack(4));
            assertThat(SentBackOften.in(done, 5)).isEmpty();
        }

        @Test
        void keepsTheKeyOfEachTimeWhenTheLimitIsLowered() {
            var done = List.of(outcome("changes"), outcome("changes"), outcome("changes"));

            assertThat(SentBackOften.in(done, 2))
                    .extracting(Finding::key)
                    .containsAll(
                            SentBackOften.in(done, 3).stream().map(Finding::key).toList());
        }
    }

    @Nested
    class ChangesAfterTheApproval {

        private List<Finding> of(String... events) {
            var at = new Object() {
                Instant time = NINE;
            };
            return ChangedAfterApproval.in(
                    ApprovedMatter.OBJECTIVE,
                    Arrays.stream(events)
                            .map(event -> entry(event, BORIS, at.time = at.time.plusSeconds(1)))
                            .toList());
        }

        @Test
        void areFoundWhileTheApprovalStands() {
            assertThat(of("ObjectiveEdited", "ObjectiveApproved", "KeyResultChanged"))
                    .singleElement()
                    .extracting(Finding::trigger)
                    .isEqualTo(new Changed("KeyResultChanged", BORIS, NINE.plusSeconds(2)));
        }

        @Test
        void areAllRightOnceApprovedAgain() {
            assertThat(of("ObjectiveApproved", "ObjectiveEdited", "ObjectiveApproved"))
                    .isEmpty();
            assertThat(of("ObjectiveApproved", "ObjectiveEdited", "ObjectiveApproved", "ObjectiveEdited"))
                    .hasSize(1);
        }

        @Test
        void areAllRightWhereItWasSentBackOrWithdrawn() {
            assertThat(of("ObjectiveApproved", "ObjectiveChangesRequested", "ObjectiveEdited"))
                    .isEmpty();
            assertThat(of("ObjectiveApproved", "ObjectiveWithdrawn", "KeyResultAdded"))
                    .isEmpty();
            assertThat(of("ObjectiveApproved", "ObjectiveEdited", "ObjectiveWithdrawn"))
                    .as("sending back does not approve what was changed before")
                    .hasSize(1);
        }

        @Test
        void concernWhatWasApproved() {
            assertThat(of("ObjectiveApproved", "KeyResultCheckedIn", "ObjectivePublished"))
                    .isEmpty();
            assertThat(of("ObjectiveEdited", "KeyResultAdded")).isEmpty();
        }

        @Test
        void areNamedAsEventsAreNamed() {
            var events = Code.ALL.stream()
                    .filter(type -> type.isAssignableTo(DomainEvent.class))
                    .map(type -> type.getSimpleName())
                    .collect(Collectors.toSet());

            assertThat(ApprovedMatter.values())
                    .allSatisfy(matter -> assertThat(events).containsAll(matter.events()));
        }
    }

    @Nested
    class WorkOutsideWorkingTime {

        private final WorkingTime time = new WorkingTime(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(7, 0), LocalTime.of(20, 0));

        private List<Finding> of(ZoneId zone, EntryFact... entries) {
            var rule = new OutsideWorkingTime(time, Map.of(ANNA, zone, PersonId.SYSTEM, zone));
            Arrays.stream(entries).forEach(rule::look);
            return rule.findings();
        }

        private EntryFact at(String time) {
            return entry("ObjectiveEdited", ANNA, Instant.parse(time));
        }

        @Test
        void beginsAtTheLastMinuteAndEndsAtTheFirst() {
            assertThat(of(ZoneOffset.UTC, at("2027-03-01T06:59:59Z"))).hasSize(1);
            assertThat(of(ZoneOffset.UTC, at("2027-03-01T07:00:00Z"))).isEmpty();
            assertThat(of(ZoneOffset.UTC, at("2027-03-01T19:59:59Z"))).isEmpty();
            assertThat(of(ZoneOffset.UTC, at("2027-03-01T20:00:00Z"))).hasSize(1);
            assertThat(of(ZoneOffset.UTC, at("2027-02-28T12:00:00Z")))
                    .as("a Sunday")
                    .hasSize(1);
        }

        @Test
        void isSeenInTheTimeZoneOfThePerson() {
            var morning = at("2027-03-01T01:00:00Z");

            assertThat(of(ZoneId.of("Asia/Shanghai"), morning)).isEmpty();
            assertThat(of(ZoneOffset.UTC, morning)).hasSize(1);
            assertThat(of(ZoneId.of("Asia/Shanghai"), at("2027-02-28T23:30:00Z")))
                    .as("Monday morning there")
                    .isEmpty();
        }

        @Test
        void isOneFindingForEachDayAndCase() {
            var first = at("2027-03-01T21:00:00Z");
            var last = at("2027-03-01T22:00:00Z");
            var other = entry("ObjectiveEdited", ANNA, Instant.parse("2027-03-01T21:30:00Z"), OBJECTIVE, null);

            var found = of(ZoneOffset.UTC, last, other, first);

            assertThat(found).hasSize(2);
            assertThat(found.get(0).entry()).isEqualTo(first.number());
            assertThat(found.get(0).lastEntry()).isEqualTo(last.number());
            assertThat(found.get(0).trigger()).isEqualTo(new OutsideWork(2, last.at(), ZoneOffset.UTC));
            assertThat(of(ZoneOffset.UTC, first).get(0).key())
                    .as("the key stays as more comes to it")
                    .isEqualTo(found.get(0).key());
        }

        @Test
        void isNotWhatOnesOwnAccountOrOptrDoes() {
            var own = new SubjectRef(SubjectKind.PERSON, ANNA.toString());
            var night = Instant.parse("2027-03-01T23:00:00Z");

            assertThat(of(ZoneOffset.UTC, entry("SignedIn", ANNA, night, own, null)))
                    .isEmpty();
            assertThat(of(ZoneOffset.UTC, entry("ObjectivePublished", PersonId.SYSTEM, night)))
                    .isEmpty();
        }

        @Test
        void needsADayAndHoursInTheirOrder() {
            assertThatThrownBy(() -> new WorkingTime(Set.of(), LocalTime.of(7, 0), LocalTime.of(8, 0)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("finding.days.missing");
            assertThatThrownBy(() -> new WorkingTime(Set.of(DayOfWeek.MONDAY), LocalTime.NOON, LocalTime.NOON))
                    .hasMessageContaining("finding.hours.reversed");
            assertThat(WorkingTime.parse(time.dayNames(), 420, 1_200)).isEqualTo(time);
        }
    }

    @Nested
    class ASetting {

        @Test
        void staysInItsRange() {
            var quick = new RuleSetting(FindingRule.QUICK_DECISION, true, 5, null, 0);
            var often = new RuleSetting(FindingRule.SENT_BACK_OFTEN, true, 3, null, 0);

            assertThat(quick.with(false, 3_600, null).limit()).isEqualTo(3_600);
            assertThatThrownBy(() -> quick.with(true, 0, null)).hasMessageContaining("finding.seconds");
            assertThatThrownBy(() -> quick.with(true, 3_601, null)).hasMessageContaining("finding.seconds");
            assertThatThrownBy(() -> quick.with(true, null, null)).hasMessageContaining("finding.seconds");
            assertThatThrownBy(() -> often.with(true, 1, null)).hasMessageContaining("finding.times");
            assertThat(often.with(true, 2, null).limit()).isEqualTo(2);
        }
    }

    @Test
    void eachWorkItemHasTheEntryThatFollowsIt() {
        var first = item(true, null, null, NINE.plusSeconds(1));
        var second = item(true, null, null, NINE.plusSeconds(3));
        var gone = item(true, null, null, NINE.plusSeconds(9));
        var one = entry(EntryFact.COMPLETED, BORIS, NINE.plusSeconds(1).plusMillis(2));
        var another = entry(EntryFact.COMPLETED, ANNA, NINE.plusSeconds(3).plusMillis(1));
        var two = entry(EntryFact.COMPLETED, BORIS, NINE.plusSeconds(3).plusMillis(2));

        assertThat(Decisions.pairs(List.of(first, second, gone), List.of(one, another, two)))
                .extracting(DecisionFact::item, DecisionFact::entry)
                .containsExactly(tuple(first, one), tuple(second, two));
    }
}
