package org.optr.objective;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows objectives to the acting person: the published ones, and those not yet published that concern them. */
@Service
@Transactional(readOnly = true)
public class ObjectiveReader {

    private final ObjectiveRepository objectives;
    private final ObjectiveSearch search;
    private final CheckInRepository checkIns;
    private final Cycles cycles;
    private final Sights sights;
    private final Readings readings;
    private final PageMaker pages;
    private final Clock clock;

    ObjectiveReader(
            ObjectiveRepository objectives,
            ObjectiveSearch search,
            CheckInRepository checkIns,
            Cycles cycles,
            Sights sights,
            Readings readings,
            PageMaker pages,
            Clock clock) {
        this.objectives = objectives;
        this.search = search;
        this.checkIns = checkIns;
        this.cycles = cycles;
        this.sights = sights;
        this.readings = readings;
        this.pages = pages;
        this.clock = clock;
    }

    /** Returns objectives from the top level down, by title. */
    public List<ObjectiveSummary> find(ObjectiveFilter filter, int offset, int limit) {
        var found = search.find(filter, sights.current(), offset, limit);
        var read = readings.of(found);
        var now = clock.instant();
        return IntStream.range(0, found.size())
                .mapToObj(i -> summary(found.get(i), read.get(i).at(now)))
                .toList();
    }

    public int count(ObjectiveFilter filter) {
        return search.count(filter, sights.current());
    }

    /** Returns nothing for an objective that does not exist or that the acting person may not see. */
    public Optional<ObjectivePage> page(ObjectiveId id) {
        return objectives.findById(id).filter(sights::sees).map(pages::page);
    }

    /** Returns an objective's check-ins, newest first. */
    public List<CheckInEntry> checkIns(ObjectiveId id, int offset, int limit) {
        var keyResults = sights.visible(id).keyResults().stream()
                .map(keyResult -> keyResult.id().value())
                .toList();
        if (keyResults.isEmpty()) {
            return List.of();
        }
        var trends = checkIns.oldestFirst(keyResults);
        return checkIns.newestFirst(keyResults, offset, limit).stream()
                .map(checkIn -> checkIn.entry(trends))
                .toList();
    }

    /** Returns published objectives that an objective of the cycle may serve, whose title contains the text. */
    public List<ObjectiveLink> possibleParents(CycleId cycle, String text, int offset, int limit) {
        return search.published(cycles.outwards(cycle), text, offset, limit);
    }

    private static ObjectiveSummary summary(Objective objective, ObjectiveFigures figures) {
        var terms = objective.terms();
        return new ObjectiveSummary(
                objective.id(),
                terms.title(),
                terms.level(),
                objective.status(),
                terms.commitment(),
                terms.owner(),
                terms.unit(),
                terms.cycle(),
                objective.keyResults().size(),
                figures,
                objective.approval().finalScore());
    }
}
