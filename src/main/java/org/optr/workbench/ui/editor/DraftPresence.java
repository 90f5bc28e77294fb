package org.optr.workbench.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftScene;
import org.optr.workbench.DraftVisits;
import org.optr.workbench.Visitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The editors that are open on this node: they hear of each other at once, and of those on other nodes with every beat. */
@Component
class DraftPresence {

    private final Map<UUID, Visit> here = new ConcurrentHashMap<>();
    private final DraftVisits visits;
    private final Executor executor;

    DraftPresence(DraftVisits visits, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.visits = visits;
        this.executor = executor;
    }

    /** @param changed runs in a thread of its own when somebody else comes, goes, saves, or takes the pen */
    Visit enter(DraftId draft, Runnable changed) {
        var visit = new Visit(visits.enter(draft), draft, changed);
        here.put(visit.id, visit);
        tell(visit);
        return visit;
    }

    /** Says that the editors of this node are still open, and tells them what happened elsewhere. */
    void beat() {
        if (!here.isEmpty()) {
            visits.goOn(Set.copyOf(here.keySet()));
            here.values().stream()
                    .filter(visit -> !visit.shown.equals(visits.scene(visit.draft)))
                    .forEach(visit -> executor.execute(visit.changed));
        }
    }

    private void tell(Visit source) {
        here.values().stream()
                .filter(other -> other != source && other.draft.equals(source.draft))
                .forEach(other -> executor.execute(other.changed));
    }

    /** Somebody's open editor. */
    final class Visit {

        private final UUID id;
        private final DraftId draft;
        private final Runnable changed;
        private volatile DraftScene shown;

        private Visit(UUID id, DraftId draft, Runnable changed) {
            this.id = id;
            this.draft = draft;
            this.changed = changed;
            shown = visits.scene(draft);
        }

        boolean hasPen() {
            return visits.hasPen(id);
        }

        /** Returns everybody who has the draft open, this one included, in the order in which they came. */
        List<Visitor> all() {
            shown = visits.scene(draft);
            return shown.visitors();
        }

        /** Whoever may write now holds the pen if nobody does; whoever may no longer lays it down. */
        void allow() {
            var before = visits.scene(draft).visitors();
            visits.allow(id);
            if (!before.equals(all())) {
                tell(this);
            }
        }

        void takePen() {
            visits.takePen(id);
            tell(this);
        }

        /** @param revision what was saved, which this editor knows */
        void tellSaved(int revision) {
            shown = shown.withRevision(revision);
            tell(this);
        }

        /** The pen goes to whoever writes and has been here longest. */
        void leave() {
            here.remove(id);
            visits.leave(id);
            tell(this);
        }
    }
}
