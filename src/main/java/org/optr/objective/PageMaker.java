package org.optr.objective;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts together what an objective's page shows to the acting person. */
@Component
class PageMaker {

    private final Readings readings;
    private final Lineage lineage;
    private final ObjectiveSearch search;
    private final Cycles cycles;
    private final Sights sights;
    private final Labels labels;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PageMaker(
            Readings readings,
            Lineage lineage,
            ObjectiveSearch search,
            Cycles cycles,
            Sights sights,
            Labels labels,
            CurrentPerson currentPerson,
            Clock clock) {
        this.readings = readings;
        this.lineage = lineage;
        this.search = search;
        this.cycles = cycles;
        this.sights = sights;
        this.labels = labels;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    ObjectivePage page(Objective objective) {
        var reading = readings.of(List.of(objective)).get(0);
        var now = clock.instant();
        var me = currentPerson.id();
        var approval = objective.approval();
        return new ObjectivePage(
                objective.id(),
                objective.version(),
                objective.draft(),
                objective.status(),
                cycles.get(objective.terms().cycle()),
                lineage.path(objective),
                lineage.parent(objective).map(PageMaker::link).orElse(null),
                search.children(objective.id(), sights.current()),
                cards(objective, reading, me, now),
                reading.at(now),
                approval.round(),
                approval.responses(),
                objective.changesSinceAnswer(labels),
                approval.hints(),
                objective.missing(),
                approval.publishedAt(),
                approval.checkInRhythm(),
                approval.finalScore(),
                approval.closedAt(),
                objective.mayEdit(me),
                objective.mayWithdraw(me));
    }

    private static List<KeyResultCard> cards(Objective objective, ObjectiveReading reading, PersonId me, Instant now) {
        var keyResults = objective.keyResults();
        return IntStream.range(0, keyResults.size())
                .mapToObj(i ->
                        card(objective, keyResults.get(i), reading.keyResults().get(i), me, now))
                .toList();
    }

    private static KeyResultCard card(
            Objective objective, KeyResult keyResult, KeyResultReading reading, PersonId me, Instant now) {
        return new KeyResultCard(
                keyResult.id(),
                keyResult.content(),
                keyResult.delegate(),
                reading.trend(),
                reading.at(now),
                objective.status() == ObjectiveStatus.PUBLISHED && keyResult.reportedBy(me));
    }

    private static ObjectiveLink link(Objective objective) {
        var terms = objective.terms();
        return new ObjectiveLink(
                objective.id(), terms.title(), terms.level(), objective.status(), terms.owner(), terms.unit());
    }
}
