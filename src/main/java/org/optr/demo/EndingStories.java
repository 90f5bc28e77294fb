package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.optr.demo.Ending.Improvement;
import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.project.ProjectId;
import org.optr.result.ActionDraft;
import org.optr.result.ActionId;
import org.optr.result.ClosingProposal;
import org.optr.result.ResultId;
import org.optr.result.ResultReader;
import org.optr.result.ResultService;
import org.optr.result.Retrospectives;
import org.optr.result.recognition.Recognitions;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline how objectives and projects end: closing asked for, looked back on, learned from, thanks given. */
@Component
@Profile("demo")
class EndingStories {

    private final ResultService results;
    private final ResultReader reader;
    private final Retrospectives retrospectives;
    private final Recognitions recognitions;
    private final Map<String, ActionId> actions = new HashMap<>();

    EndingStories(
            ResultService results, ResultReader reader, Retrospectives retrospectives, Recognitions recognitions) {
        this.results = results;
        this.reader = reader;
        this.retrospectives = retrospectives;
        this.recognitions = recognitions;
    }

    void tell(Ending ending, PersonId lead, Supplier<SubjectRef> subject, Cast cast, Timeline timeline) {
        timeline.add(timeline.daysAgo(ending.daysAgo(), 6), lead, () -> ask(ending, subject.get()));
        ending.notes()
                .forEach(note -> timeline.add(
                        timeline.daysAgo(note.daysAgo(), 7),
                        cast.person(note.by()),
                        () -> retrospectives.addNote(result(subject.get()), note.kind(), note.text())));
        timeline.add(
                timeline.daysAgo(ending.lookingBackDaysAgo(), 8),
                lead,
                () -> lookBack(ending, result(subject.get()), cast, timeline));
        ending.actions().stream()
                .filter(action -> action.doneDaysAgo() > 0)
                .forEach(action -> timeline.add(
                        timeline.daysAgo(action.doneDaysAgo(), 7),
                        cast.person(action.owner()),
                        () -> retrospectives.mark(
                                result(subject.get()), requireNonNull(actions.get(action.title())), true)));
        ending.thanks()
                .forEach(thanks -> timeline.add(
                        timeline.daysAgo(thanks.daysAgo(), 9),
                        cast.person(thanks.by()),
                        () -> recognitions.thank(subject.get(), cast.persons(thanks.persons()), thanks.text())));
    }

    private void ask(Ending ending, SubjectRef subject) {
        var proposal = new ClosingProposal(ending.delivered(), ending.score(), ending.reason(), Map.of());
        if (subject.kind() == SubjectKind.OBJECTIVE) {
            results.askToClose(ObjectiveId.of(subject.id()), proposal);
        } else {
            results.askToClose(ProjectId.of(subject.id()), proposal);
        }
    }

    private void lookBack(Ending ending, ResultId result, Cast cast, Timeline timeline) {
        ending.ratings()
                .forEach(rated -> retrospectives.rate(result, rated.criterion(), rated.points(), rated.improvement()));
        ending.actions()
                .forEach(action ->
                        actions.put(action.title(), retrospectives.addAction(result, draft(action, cast, timeline))));
        ending.lessons().forEach(lesson -> retrospectives.learn(result, lesson));
    }

    private static ActionDraft draft(Improvement action, Cast cast, Timeline timeline) {
        return new ActionDraft(
                action.title(), cast.person(action.owner()), timeline.today().plusDays(action.dueInDays()));
    }

    private ResultId result(SubjectRef subject) {
        return reader.of(subject).orElseThrow().id();
    }
}
