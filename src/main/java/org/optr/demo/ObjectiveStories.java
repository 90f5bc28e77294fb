package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.optr.demo.Script.Measure;
import org.optr.demo.Script.Reading;
import org.optr.demo.Script.Story;
import org.optr.objective.CheckInDraft;
import org.optr.objective.KeyResultId;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveService;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline what the script tells of each objective: written, asked for, answered, revised, checked in on. */
@Component
@Profile("demo")
class ObjectiveStories {

    private static final Duration WRITING = Duration.ofHours(20);
    private static final Set<String> CLOSING = Set.of("GradeResult", "HoldRetrospective");

    private final ObjectiveService objectives;
    private final ObjectiveReader reader;
    private final EndingStories endings;
    private final DemoDesk desk;
    private final Map<String, ObjectiveId> written = new HashMap<>();

    ObjectiveStories(ObjectiveService objectives, ObjectiveReader reader, EndingStories endings, DemoDesk desk) {
        this.objectives = objectives;
        this.reader = reader;
        this.endings = endings;
        this.desk = desk;
    }

    void tell(List<Story> stories, Cast cast, Timeline timeline) {
        stories.forEach(story -> tell(new Telling(story, cast, new HashMap<>()), timeline));
    }

    /** @param keyResults by title, as soon as they are written */
    private record Telling(Story story, Cast cast, Map<String, KeyResultId> keyResults) {}

    private void tell(Telling telling, Timeline timeline) {
        var story = telling.story;
        var beginning = timeline.daysAgo(story.way().get(0).daysAgo(), 0).minus(WRITING);
        timeline.add(beginning, telling.cast.person(story.owner()), () -> write(telling));
        for (var turn = 0; turn < story.way().size(); turn++) {
            var move = story.way().get(turn);
            var at = timeline.daysAgo(move.daysAgo(), turn);
            timeline.add(at, telling.cast.person(move.by()), () -> make(move, telling));
        }
        var steps = (int) story.way().stream()
                .filter(move -> !CLOSING.contains(move.step()))
                .count();
        var published = timeline.daysAgo(story.way().get(steps - 1).daysAgo(), steps);
        story.keyResults().forEach(measure -> measure(measure, telling, published, timeline));
        if (story.ending() != null) {
            var owner = telling.cast.person(story.owner());
            endings.tell(story.ending(), owner, () -> subject(telling), telling.cast, timeline);
        }
    }

    private void write(Telling telling) {
        var story = telling.story;
        var parent = story.parent() == null ? null : written.get(story.parent());
        var id = objectives.draft(Drafts.of(story, telling.cast, parent));
        written.put(story.key(), id);
        story.keyResults().forEach(measure -> add(measure, telling));
    }

    private void add(Measure measure, Telling telling) {
        var draft = Drafts.of(measure, telling.story, telling.cast);
        telling.keyResults.put(measure.title(), objectives.addKeyResult(objective(telling), draft));
    }

    private void make(Move move, Telling telling) {
        switch (move.step()) {
            case "draft" -> {}
            case "submit" -> objectives.submit(objective(telling));
            case "revise" -> revise(move, telling);
            default -> desk.answer(subject(telling), move.step(), move.submitted());
        }
    }

    private void revise(Move move, Telling telling) {
        var change = requireNonNull(move.changeTarget());
        var id = requireNonNull(telling.keyResults.get(change.keyResult()));
        var page = reader.page(objective(telling)).orElseThrow();
        var before = page.keyResults().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
        objectives.changeKeyResult(page.id(), page.version(), id, Drafts.withTarget(before.content(), change.target()));
        add(requireNonNull(move.add()), telling);
    }

    private void measure(Measure measure, Telling telling, Instant published, Timeline timeline) {
        var reporter = telling.cast.person(measure.owner() == null ? telling.story.owner() : measure.owner());
        var ending = telling.story.ending();
        var end = ending == null ? timeline.now() : timeline.daysAgo(ending.daysAgo(), 0);
        var open = Duration.between(published, end);
        for (var reading : measure.checkIns()) {
            var at = published.plusSeconds(Math.round(open.toSeconds() * reading.at()));
            timeline.add(at, reporter, () -> checkIn(reading, requireNonNull(telling.keyResults.get(measure.title()))));
        }
    }

    private void checkIn(Reading reading, KeyResultId keyResult) {
        objectives.checkIn(
                keyResult,
                new CheckInDraft(
                        reading.value(),
                        Set.of(),
                        reading.confidence(),
                        reading.narrative(),
                        reading.blocker(),
                        reading.nextStep()));
    }

    private SubjectRef subject(Telling telling) {
        return new SubjectRef(SubjectKind.OBJECTIVE, objective(telling).toString());
    }

    private ObjectiveId objective(Telling telling) {
        return written(telling.story.key());
    }

    ObjectiveId written(String key) {
        return requireNonNull(written.get(key));
    }
}
