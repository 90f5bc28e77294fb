package org.optr.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.FieldChange;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write when they look back. Whoever sees a result may add what they think; its lead moderates. */
@Service
@Transactional
public class Retrospectives {

    private final Results results;
    private final LessonRepository lessons;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retrospectives(
            Results results,
            LessonRepository lessons,
            People people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.lessons = lessons;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    public NoteId addNote(ResultId id, NoteKind kind, String text) {
        var content = Texts.required(text, Limits.SHORT, "result.note");
        var note = new RetroNote(NoteId.next(), kind, content, currentPerson.id(), now());
        results.get(id).lookingBack(now()).add(note);
        events.publishEvent(new NoteAdded(id, List.of(new FieldChange(field(kind), null, content))));
        return note.id();
    }

    /** Takes a note away, as who wrote it. */
    public void removeNote(ResultId id, NoteId note) {
        var removed = results.get(id).lookingBack(now()).remove(note, currentPerson.id());
        events.publishEvent(new NoteRemoved(id, List.of(new FieldChange(field(removed.kind()), removed.text(), null))));
    }

    /** @param points 1 to 5 */
    public void rate(ResultId id, Criterion criterion, int points, String improvement) {
        var rating = new Rating(criterion, points, improvement, currentPerson.id());
        results.get(id).moderating(me(), now()).rate(rating);
        events.publishEvent(new ProcessRated(
                id,
                Stream.of(
                                FieldChange.of("criterion", null, criterion),
                                FieldChange.of("points", null, points),
                                FieldChange.of("improvement", null, emptyIsNull(rating.improvement())))
                        .flatMap(changes -> changes)
                        .toList()));
    }

    public ActionId addAction(ResultId id, ActionDraft draft) {
        var action = draft.asAction(ActionId.next());
        results.get(id).moderating(me(), now()).add(action);
        events.publishEvent(new ActionAdded(
                id,
                List.of(
                        new FieldChange("action", null, action.title()),
                        new FieldChange("owner", null, name(action.owner())),
                        new FieldChange("due-on", null, action.dueOn().toString()))));
        return action.id();
    }

    /** Notes, as its owner or as the lead, that an action is done or open again. */
    public void mark(ResultId id, ActionId action, boolean done) {
        var marked = results.get(id).mark(action, done, me(), now());
        var changes = List.of(new FieldChange("action", null, marked.title()));
        events.publishEvent(done ? new ActionDone(id, changes) : new ActionReopened(id, changes));
    }

    /** Adds, as the lead, to the library of lessons. */
    public LessonId learn(ResultId id, LessonDraft draft) {
        results.get(id).moderating(me(), now());
        var lesson = new Lesson(LessonId.next(), id, draft, currentPerson.id(), now());
        lessons.save(lesson);
        events.publishEvent(new LessonLearned(
                id,
                List.of(
                        new FieldChange("lesson", null, draft.title()),
                        new FieldChange("recommendation", null, draft.recommendation()))));
        return lesson.summary().id();
    }

    private static String field(NoteKind kind) {
        return kind == NoteKind.WENT_WELL ? "went-well" : "improve";
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElseGet(person::toString);
    }

    private PersonId me() {
        return currentPerson.inWhoseName();
    }

    private Instant now() {
        return clock.instant();
    }
}
