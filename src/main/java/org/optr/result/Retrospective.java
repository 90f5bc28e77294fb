package org.optr.result;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;

/** What was said when people looked back: what went well, what to do better, how the work went, what will be done. */
@Embeddable
class Retrospective {

    private static final int MOST = 200;

    @ElementCollection
    @CollectionTable(name = "result_note", joinColumns = @JoinColumn(name = "result_id"))
    private Set<RetroNote> notes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "result_rating", joinColumns = @JoinColumn(name = "result_id"))
    private Set<Rating> ratings = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "result_action", joinColumns = @JoinColumn(name = "result_id"))
    private Set<ImprovementAction> actions = new HashSet<>();

    void add(RetroNote note) {
        require(notes.size() < MOST, "result.note.too-many", MOST);
        notes.add(note);
    }

    /** Only who wrote a note takes it away. */
    RetroNote remove(NoteId id, PersonId by) {
        var note = notes.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("result.note.gone"));
        require(note.by().equals(by), "result.note.other-person");
        notes.remove(note);
        return note;
    }

    /** One rating of each criterion: the last one counts. */
    void rate(Rating rating) {
        ratings.removeIf(past -> past.criterion() == rating.criterion());
        ratings.add(rating);
    }

    void add(ImprovementAction action) {
        require(actions.size() < MOST, "result.action.too-many", MOST);
        actions.add(action);
    }

    ImprovementAction action(ActionId id) {
        return actions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("result.action.gone"));
    }

    void replace(ImprovementAction action) {
        actions.remove(action(action.id()));
        actions.add(action);
    }

    List<RetroNote> notes() {
        return notes.stream()
                .sorted(Comparator.comparing(RetroNote::at)
                        .thenComparing(note -> note.id().value()))
                .toList();
    }

    List<Rating> ratings() {
        return ratings.stream().sorted(Comparator.comparing(Rating::criterion)).toList();
    }

    List<ImprovementAction> actions() {
        return actions.stream()
                .sorted(Comparator.comparing(ImprovementAction::dueOn).thenComparing(ImprovementAction::title))
                .toList();
    }
}
