package org.optr.inbox;

import static org.optr.shared.RuleViolation.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItemId;
import org.optr.inbox.InboxDifference.Kind;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the list and the engine agree, and makes them agree; for administrators and for OPTR itself. */
@Service
@Transactional
public class InboxCheck {

    private static final int BATCH = 500;

    private final OpenWorkItems engine;
    private final InboxRows rows;
    private final RowMaker maker;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    InboxCheck(
            OpenWorkItems engine,
            InboxRows rows,
            RowMaker maker,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.rows = rows;
        this.maker = maker;
        this.current = current;
        this.events = events;
    }

    /** Compares every open item, both read as of one moment; the titles of subjects are the subjects' own affair. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<InboxDifference> differences() {
        requireAdministrator();
        var differences = new ArrayList<InboxDifference>();
        inBatches(this::read, batch -> {
            var stored = rows.open(batch.ids()).stream()
                    .map(InboxCheck::withoutTitle)
                    .collect(Collectors.groupingBy(row -> row.item().id(), Collectors.toSet()));
            for (var open : batch.items()) {
                var id = open.item().id();
                var expected = maker.open(open.item(), open.attention()).stream()
                        .map(InboxCheck::withoutTitle)
                        .collect(Collectors.toSet());
                if (!expected.equals(stored.getOrDefault(id, Set.of())) || separationDiffers(open)) {
                    differences.add(new InboxDifference(id, Kind.DIFFERENT));
                }
            }
            surplus(batch).forEach(id -> differences.add(new InboxDifference(id, Kind.SURPLUS)));
        });
        return differences;
    }

    /** Writes the rows of every open item anew. What is done stays. */
    public void rebuild() {
        requireAdministrator();
        var items = new ArrayList<WorkItemId>();
        inBatches(this::readLocked, batch -> {
            batch.items().forEach(open -> {
                rows.deleteOpen(open.item().id());
                rows.deleteSeparation(open.item().id());
                rows.insert(maker.open(open.item(), open.attention()));
                rows.separate(open.item().id(), open.attention().separated());
            });
            surplus(batch).forEach(id -> {
                rows.deleteOpen(id);
                rows.deleteSeparation(id);
            });
            items.addAll(batch.ids());
        });
        events.publishEvent(new InboxRebuilt(items.size()));
    }

    private void requireAdministrator() {
        require(
                current.id().equals(PersonId.SYSTEM) || current.has(Roles.ADMINISTRATOR),
                "inbox.check.administrators-only");
    }

    private List<WorkItemId> surplus(Batch batch) {
        var open = batch.ids().stream().map(WorkItemId::value).collect(Collectors.toSet());
        return rows.openBetween(batch.after(), batch.last()).stream()
                .filter(id -> !open.contains(id))
                .map(WorkItemId::new)
                .toList();
    }

    private boolean separationDiffers(OpenWorkItem open) {
        var separated = open.attention().separated();
        return !separated.isEmpty()
                && !separated.equals(rows.separatedFrom(open.item().id()));
    }

    private static void inBatches(Function<@Nullable WorkItemId, Batch> source, Consumer<Batch> work) {
        @Nullable WorkItemId after = null;
        do {
            var batch = source.apply(after);
            work.accept(batch);
            after = batch.last();
        } while (after != null);
    }

    private Batch read(@Nullable WorkItemId after) {
        return new Batch(after, engine.after(after, BATCH));
    }

    /** Waits for whoever moves one of the items now, so that what is read is not overtaken before it is written. */
    private Batch readLocked(@Nullable WorkItemId after) {
        rows.lockOpen(read(after).ids());
        return read(after);
    }

    private static InboxRow withoutTitle(InboxRow row) {
        return new InboxRow(row.audience(), row.separated(), row.item().about(SubjectText.NONE));
    }

    /** The items that follow one; a batch that is not full is the last. */
    private record Batch(@Nullable WorkItemId after, List<OpenWorkItem> items) {

        List<WorkItemId> ids() {
            return items.stream().map(open -> open.item().id()).toList();
        }

        @Nullable WorkItemId last() {
            return items.size() < BATCH ? null : items.get(BATCH - 1).item().id();
        }
    }
}
