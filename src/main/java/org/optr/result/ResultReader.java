package org.optr.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows results. They are as open as what they are of. */
@Service
@Transactional(readOnly = true)
public class ResultReader {

    private static final int SHOWN_LESSONS = 20;

    private final Results results;
    private final ResultSearch search;
    private final LessonRepository lessons;
    private final Subjects subjects;
    private final CycleService cycles;
    private final CurrentPerson currentPerson;

    ResultReader(
            Results results,
            ResultSearch search,
            LessonRepository lessons,
            Subjects subjects,
            CycleService cycles,
            CurrentPerson currentPerson) {
        this.results = results;
        this.search = search;
        this.lessons = lessons;
        this.subjects = subjects;
        this.cycles = cycles;
        this.currentPerson = currentPerson;
    }

    /** Returns nothing for a result that does not exist or that the acting person may not see. */
    public Optional<ResultPage> page(ResultId id) {
        return results.find(id).map(this::page);
    }

    /** Returns the result of an objective or of a project; nothing before its closing was asked for. */
    public Optional<ResultPage> of(SubjectRef subject) {
        return results.find(subject).map(this::page);
    }

    /** Returns what is known to somebody who is about to ask for the closing, if they lead it. */
    public Optional<ClosingOutline> outline(SubjectRef subject) {
        return subjects.find(subject)
                .filter(facts -> facts.lead().equals(currentPerson.id()))
                .map(ClosingOutline::of);
    }

    public Scorecard scorecard(ScorecardFilter filter) {
        var card = card(filter);
        return previous(filter)
                .map(cycle -> card.since(cycle.name(), card(new ScorecardFilter(cycle.id(), filter.unit()))))
                .orElse(card);
    }

    private Optional<CycleSummary> previous(ScorecardFilter filter) {
        var all = cycles.all();
        return all.stream()
                .filter(cycle -> cycle.id().equals(filter.cycle()))
                .findFirst()
                .flatMap(cycle -> cycle.previousAmong(all));
    }

    private Scorecard card(ScorecardFilter filter) {
        var found = search.find(filter);
        return new Scorecard(
                rows(found, SubjectKind.OBJECTIVE),
                rows(found, SubjectKind.PROJECT),
                found.stream()
                        .flatMap(result -> result.retrospective().notes().stream())
                        .toList(),
                found.stream()
                        .flatMap(result -> result.retrospective().actions().stream()
                                .map(action -> new Scorecard.OpenAction(result.id(), action)))
                        .sorted(Comparator.comparing(open -> open.action().dueOn()))
                        .toList(),
                found.isEmpty() ? List.of() : lessonsOf(found),
                Optional.empty());
    }

    private List<LessonSummary> lessonsOf(List<Result> found) {
        var ids = found.stream().map(result -> result.id().value()).toList();
        return lessons.ofAll(ids, SHOWN_LESSONS).stream().map(Lesson::summary).toList();
    }

    private static List<ResultRow> rows(List<Result> found, SubjectKind kind) {
        return found.stream()
                .filter(result -> result.subject().kind() == kind)
                .map(ResultRow::of)
                .toList();
    }

    private ResultPage page(Result result) {
        var scores = result.scores();
        var retrospective = result.retrospective();
        var leads = result.lead().equals(currentPerson.find().orElse(PersonId.SYSTEM));
        return new ResultPage(
                result.id(),
                result.subject(),
                result.title(),
                result.unit(),
                result.lead(),
                result.commitment(),
                result.status(),
                result.delivered(),
                scores.computed(),
                scores.proposed(),
                scores.reason(),
                scores.given(),
                scores.comment(),
                scores.gradedBy(),
                scores.gradedAt(),
                result.keyResults(),
                retrospective.notes(),
                retrospective.ratings(),
                retrospective.actions(),
                lessons.of(result.id()).stream().map(Lesson::summary).toList(),
                result.askedAt(),
                result.closedAt(),
                result.status().open(),
                leads && result.status().open(),
                leads && result.status().open());
    }
}
