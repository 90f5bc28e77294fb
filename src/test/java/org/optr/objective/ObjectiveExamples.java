package org.optr.objective;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;

/** Objectives, key results and check-ins for tests without Spring. */
public final class ObjectiveExamples {

    public static final PersonId ANNA = PersonId.next();
    public static final PersonId BORIS = PersonId.next();
    public static final PersonId CHEN = PersonId.next();
    public static final UnitId DELIVERY = UnitId.next();
    public static final Instant NOW = Instant.parse("2027-02-15T09:00:00Z");

    /** Monday 4 January to Friday 2 April 2027, with a check-in every week. */
    public static final CycleSummary QUARTER = new CycleSummary(
            CycleId.next(), "2027 Q1", new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 4, 2)), null, 7);

    static final Labels LABELS = new Labels() {

        @Override
        public String person(PersonId id) {
            return id.equals(ANNA) ? "Anna" : id.equals(BORIS) ? "Boris" : "Chen";
        }

        @Override
        public String people(Collection<PersonId> ids) {
            return String.join(", ", ids.stream().map(this::person).sorted().toList());
        }

        @Override
        public String unit(UnitId id) {
            return "Delivery";
        }

        @Override
        public String cycle(CycleId id) {
            return "2027 Q1";
        }

        @Override
        public String objective(ObjectiveId id) {
            return "Be dependable";
        }
    };

    public static ObjectiveDraft draft(String title) {
        return draft(title, ANNA, Set.of());
    }

    public static ObjectiveDraft draft(String title, PersonId owner, Set<PersonId> stakeholders) {
        return draft(title, owner, stakeholders, DELIVERY, QUARTER.id());
    }

    public static ObjectiveDraft draft(
            String title, PersonId owner, Set<PersonId> stakeholders, UnitId unit, CycleId cycle) {
        return new ObjectiveDraft(
                title,
                "Customers wait too long",
                ObjectiveLevel.TEAM,
                unit,
                cycle,
                null,
                null,
                owner,
                Commitment.COMMITTED,
                Set.of(),
                stakeholders);
    }

    public static KeyResultDraft keyResult(String title, Metric metric) {
        return keyResult(title, metric, ANNA);
    }

    public static KeyResultDraft keyResult(String title, Metric metric, @Nullable PersonId owner) {
        return new KeyResultDraft(title, metric, List.of(), QUARTER.period().endsOn(), owner, BigDecimal.ONE);
    }

    public static KeyResultDraft milestones(Milestone... milestones) {
        return new KeyResultDraft(
                "Sites are moved",
                Metric.of(MetricType.MILESTONE, ""),
                List.of(milestones),
                QUARTER.period().endsOn(),
                ANNA,
                BigDecimal.ONE);
    }

    public static Metric deliveryTime() {
        return Metric.from(MetricType.DECREASE, "days", new BigDecimal(142), new BigDecimal(121));
    }

    public static CheckInDraft report(String value) {
        return new CheckInDraft(
                new BigDecimal(value), Set.of(), new BigDecimal("0.7"), "Going well 进展顺利 🚀", null, null);
    }

    static Objective objective() {
        return new Objective(ObjectiveId.next(), draft("Deliver projects faster", ANNA, Set.of(CHEN)), ANNA, NOW);
    }

    static Objective complete() {
        var objective = objective();
        objective.add(KeyResultId.next(), keyResult("Delivery time falls", deliveryTime()), ANNA, NOW, LABELS);
        return objective;
    }

    static Objective submitted() {
        var objective = complete();
        objective.submit(ANNA, NOW, LABELS);
        return objective;
    }

    static Objective published() {
        var objective = submitted();
        objective.approve(BORIS, "", NOW);
        objective.publish(NOW, null);
        return objective;
    }

    /** Returns one check-in a week from the first day of the quarter on. */
    static List<Measurement> trend(String... values) {
        var keyResult = KeyResultId.next();
        var first = Instant.parse("2027-01-04T09:00:00Z");
        return IntStream.range(0, values.length)
                .mapToObj(week -> new Measurement(
                        keyResult,
                        new BigDecimal(values[week]),
                        new BigDecimal("0.5"),
                        first.plus(Duration.ofDays(7L * week))))
                .toList();
    }

    private ObjectiveExamples() {}
}
