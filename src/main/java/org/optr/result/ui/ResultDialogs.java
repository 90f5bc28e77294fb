package org.optr.result.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.objective.ObjectiveId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.project.ProjectId;
import org.optr.result.ActionId;
import org.optr.result.ClosingOutline;
import org.optr.result.NoteId;
import org.optr.result.NoteKind;
import org.optr.result.ResultId;
import org.optr.result.ResultPage;
import org.optr.result.ResultRow;
import org.optr.result.ResultService;
import org.optr.result.Retrospectives;
import org.optr.result.recognition.Recognitions;
import org.optr.result.ui.ThanksForm.Thing;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.EditorDialog;
import org.optr.ui.Messages;
import org.optr.ui.StatusBadge;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which results are asked for, looked back on and learned from. */
@Component
class ResultDialogs {

    private final ResultService results;
    private final Retrospectives retrospectives;
    private final Recognitions recognitions;
    private final PeoplePickers pickers;
    private final CurrentPerson currentPerson;

    ResultDialogs(
            ResultService results,
            Retrospectives retrospectives,
            Recognitions recognitions,
            PeoplePickers pickers,
            CurrentPerson currentPerson) {
        this.results = results;
        this.retrospectives = retrospectives;
        this.recognitions = recognitions;
        this.pickers = pickers;
        this.currentPerson = currentPerson;
    }

    boolean isMe(PersonId person) {
        return currentPerson.find().filter(person::equals).isPresent();
    }

    void askToClose(ClosingOutline outline) {
        var form = new ClosingForm(outline);
        var title =
                outline.subject().kind() == SubjectKind.OBJECTIVE ? "result.close.objective" : "result.close.project";
        new EditorDialog(title, "result.close.ask", form, () -> {
                    var proposal = form.value();
                    var id = outline.subject().id();
                    ResultNavigation.open(
                            outline.subject().kind() == SubjectKind.OBJECTIVE
                                    ? results.askToClose(ObjectiveId.of(id), proposal)
                                    : results.askToClose(ProjectId.of(id), proposal));
                })
                .open();
    }

    void takeBack(ResultId id, Runnable afterwards) {
        var form = new TextForm("result.take-back.reason");
        new EditorDialog("result.take-back", "result.take-back", form, () -> {
                    results.takeBack(id, form.value());
                    afterwards.run();
                })
                .open();
    }

    void addNote(ResultId id, NoteKind kind, Runnable afterwards) {
        var form = new TextForm("result.note");
        new EditorDialog(StatusBadge.key(kind), "result.note.add", form, () -> {
                    retrospectives.addNote(id, kind, form.value());
                    afterwards.run();
                })
                .open();
    }

    void removeNote(ResultId id, NoteId note, Runnable afterwards) {
        Messages.attempt(() -> retrospectives.removeNote(id, note), "result.note.removed");
        afterwards.run();
    }

    void addAction(ResultId id, Runnable afterwards) {
        var form = new ActionForm(pickers.person());
        new EditorDialog("result.action.add", "result.action.add", form, () -> {
                    retrospectives.addAction(id, form.value());
                    afterwards.run();
                })
                .open();
    }

    void mark(ResultId id, ActionId action, boolean done, Runnable afterwards) {
        Messages.attempt(
                () -> retrospectives.mark(id, action, done), done ? "result.action.done" : "result.action.reopened");
        afterwards.run();
    }

    void rate(ResultPage page, Runnable afterwards) {
        var form = new RatingForm(page.ratings());
        new EditorDialog("result.rate", "action.save", form, () -> {
                    form.value()
                            .forEach(rating -> retrospectives.rate(
                                    page.id(), rating.criterion(), rating.points(), rating.improvement()));
                    afterwards.run();
                })
                .open();
    }

    void learn(ResultId id, Runnable afterwards) {
        var form = new LessonForm();
        new EditorDialog("result.lesson.add", "result.lesson.add", form, () -> {
                    retrospectives.learn(id, form.value());
                    afterwards.run();
                })
                .open();
    }

    void thank(SubjectRef about, Runnable afterwards) {
        thank(new ThanksForm(pickers.persons(), List.of(new Thing(about, ""))), afterwards);
    }

    /** @param rows one of which it is about */
    void thank(List<ResultRow> rows, Runnable afterwards) {
        var things =
                rows.stream().map(row -> new Thing(row.subject(), row.title())).toList();
        thank(new ThanksForm(pickers.persons(), things), afterwards);
    }

    private void thank(ThanksForm form, Runnable afterwards) {
        new EditorDialog("result.thank", "result.thank", form, () -> {
                    recognitions.thank(form.about(), ids(form.persons()), form.text());
                    afterwards.run();
                })
                .open();
    }

    private static Set<PersonId> ids(Set<PersonSummary> persons) {
        return persons.stream().map(PersonSummary::id).collect(Collectors.toSet());
    }
}
