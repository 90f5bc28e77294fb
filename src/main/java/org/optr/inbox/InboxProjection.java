package org.optr.inbox;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemListener;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Keeps the list in step with the engine, inside the transaction that moves an item, so that it is never behind.
 *
 * @see <a href="file:docs/decisions/0010-inbox-read-model.md">docs/decisions/0010</a>
 */
@Component
class InboxProjection implements WorkItemListener {

    private final InboxRows rows;
    private final RowMaker maker;
    private final InboxChanges changes;

    InboxProjection(InboxRows rows, RowMaker maker, InboxChanges changes) {
        this.rows = rows;
        this.maker = maker;
        this.changes = changes;
    }

    @Override
    public void created(WorkItem item, Attention attention) {
        rows.separate(item.id(), attention.separated());
        replace(item.id(), List.of(), maker.open(item, attention));
    }

    @Override
    public void upserted(WorkItem item, Attention attention) {
        var before = rows.open(List.of(item.id()));
        var after = maker.open(item, attention);
        separate(item.id(), attention.separated());
        if (!Set.copyOf(before).equals(Set.copyOf(after))) {
            replace(item.id(), before, after);
        }
    }

    @Override
    public void heldOrReleased(WorkItem item) {
        changes.publish(audiences(rows.open(List.of(item.id())).stream()));
    }

    /** The set grows while the item is open, and shrinks where its case moves to a version that separates less. */
    private void separate(WorkItemId item, Set<PersonId> persons) {
        var known = rows.separatedFrom(item);
        if (!known.equals(persons)) {
            rows.reunite(
                    item,
                    known.stream().filter(person -> !persons.contains(person)).toList());
            rows.separate(
                    item,
                    persons.stream().filter(person -> !known.contains(person)).toList());
        }
    }

    @Override
    public void ended(WorkItem item, Ending ending) {
        var before = rows.open(List.of(item.id()));
        var after = ending.by() == null || ending.cancelled()
                ? List.<InboxRow>of()
                : maker.done(item, new InboxItem.Done(ending.at(), ending.by()));
        replace(item.id(), before, after);
        if (before.isEmpty() || before.stream().anyMatch(InboxRow::separated)) {
            rows.deleteSeparation(item.id());
        }
    }

    private void replace(WorkItemId item, List<InboxRow> before, List<InboxRow> after) {
        if (!before.isEmpty()) {
            rows.deleteOpen(item);
        }
        rows.insert(after);
        changes.publish(audiences(Stream.concat(before.stream(), after.stream())));
    }

    private static Set<Audience> audiences(Stream<InboxRow> rows) {
        return rows.map(InboxRow::audience).collect(toSet());
    }
}
