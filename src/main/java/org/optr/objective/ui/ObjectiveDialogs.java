package org.optr.objective.ui;

import org.jspecify.annotations.Nullable;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveService;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.ui.EditorDialog;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which objectives, key results and check-ins are written. */
@Component
class ObjectiveDialogs {

    private final ObjectiveService objectives;
    private final People people;
    private final Pickers pickers;
    private final PeoplePickers peoplePickers;
    private final CurrentPerson current;
    private final Explanations explanations;

    ObjectiveDialogs(
            ObjectiveService objectives,
            People people,
            Pickers pickers,
            PeoplePickers peoplePickers,
            CurrentPerson current,
            Explanations explanations) {
        this.objectives = objectives;
        this.people = people;
        this.pickers = pickers;
        this.peoplePickers = peoplePickers;
        this.current = current;
        this.explanations = explanations;
    }

    /** Says why the objective's progress is what it is. */
    void explain(ObjectivePage page) {
        explanations.open(page);
    }

    /** Says why a key result's progress is what it is. */
    void explain(ObjectivePage page, KeyResultCard card) {
        explanations.open(page, card);
    }

    void create() {
        var form = new ObjectiveForm(pickers, peoplePickers);
        people.find(current.id()).ifPresent(form::begin);
        new EditorDialog("objective.new", "objective.create", form, () -> {
                    var id = objectives.draft(form.value());
                    ObjectiveNavigation.open(id);
                })
                .open();
    }

    void edit(ObjectivePage page, Runnable afterwards) {
        var form = new ObjectiveForm(pickers, peoplePickers);
        var content = page.content();
        form.show(
                content,
                page.cycle(),
                page.parent(),
                people.unit(content.unit()).orElse(null),
                known(content.owner()),
                people.find(content.collaborators()).values(),
                people.find(content.stakeholders()).values());
        new EditorDialog("objective.edit", "action.save", form, () -> {
                    objectives.edit(page.id(), page.version(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void addKeyResult(ObjectivePage page, Runnable afterwards) {
        var form = new KeyResultForm(peoplePickers);
        form.begin(page.cycle().period().endsOn(), known(page.content().owner()));
        new EditorDialog("objective.key-result.add", "objective.key-result.add", form, () -> {
                    objectives.addKeyResult(page.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void editKeyResult(ObjectivePage page, KeyResultCard card, Runnable afterwards) {
        var form = new KeyResultForm(peoplePickers);
        var owner = card.content().owner();
        form.show(card.content(), owner == null ? null : known(owner));
        new EditorDialog("objective.key-result.edit", "action.save", form, () -> {
                    objectives.changeKeyResult(page.id(), page.version(), card.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    void checkIn(KeyResultCard card, Runnable afterwards) {
        var form = new CheckInForm(card);
        new EditorDialog("objective.check-in", "objective.check-in.save", form, () -> {
                    objectives.checkIn(card.id(), form.value());
                    afterwards.run();
                })
                .open();
    }

    private @Nullable PersonSummary known(PersonId person) {
        return people.find(person).orElse(null);
    }
}
