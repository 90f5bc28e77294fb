package org.optr.workbench.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.optr.people.PersonId;
import org.optr.workbench.DraftId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Who has which draft open on this node, and who of them writes: one at a time holds the pen, so that nobody draws what
 * another one cannot see. The revisions of a draft keep two writers apart where this does not.
 */
@Component
class DraftPresence {

    private final Map<DraftId, List<Visit>> visits = new ConcurrentHashMap<>();
    private final Executor executor;

    DraftPresence(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /**
     * Whoever opens a draft a second time writes there: a window that was lost keeps nobody waiting.
     *
     * @param changed runs in a thread of its own when somebody comes, goes, saves, or takes the pen
     */
    Visit enter(DraftId draft, PersonId person, boolean writes, Runnable changed) {
        var visit = new Visit(draft, person, writes, changed);
        visits.compute(draft, (id, present) -> {
            var all = present == null ? new ArrayList<Visit>() : new ArrayList<>(present);
            visit.pen = writes && all.stream().noneMatch(other -> other.pen && !other.person.equals(person));
            if (visit.pen) {
                all.forEach(other -> other.pen = false);
            }
            all.add(visit);
            return all;
        });
        tell(visit);
        return visit;
    }

    private List<Visit> present(DraftId draft) {
        return visits.getOrDefault(draft, List.of());
    }

    private void tell(Visit source) {
        present(source.draft).stream()
                .filter(other -> other != source)
                .forEach(other -> executor.execute(other.changed));
    }

    /** Somebody's open editor. */
    final class Visit {

        private final DraftId draft;
        private final PersonId person;
        private final Runnable changed;
        private volatile boolean writes;
        private volatile boolean pen;

        private Visit(DraftId draft, PersonId person, boolean writes, Runnable changed) {
            this.draft = draft;
            this.person = person;
            this.writes = writes;
            this.changed = changed;
        }

        PersonId person() {
            return person;
        }

        boolean hasPen() {
            return pen;
        }

        /** Returns everybody who is here, this one included, in the order in which they came. */
        List<Visit> all() {
            return present(draft);
        }

        /** Whoever may write now holds the pen if nobody does; whoever may no longer lays it down. */
        void allow(boolean writing) {
            var held = pen;
            visits.computeIfPresent(draft, (id, present) -> {
                writes = writing;
                pen = writing && (pen || present.stream().noneMatch(other -> other.pen));
                return present;
            });
            if (pen != held) {
                tell(this);
            }
        }

        void takePen() {
            if (writes) {
                visits.computeIfPresent(draft, (id, present) -> {
                    present.forEach(other -> other.pen = other == this);
                    return present;
                });
                tell(this);
            }
        }

        void tellSaved() {
            tell(this);
        }

        /** The pen goes to whoever writes and has been here longest. */
        void leave() {
            visits.computeIfPresent(draft, (id, present) -> {
                var others = present.stream().filter(other -> other != this).toList();
                if (pen) {
                    others.stream().filter(other -> other.writes).findFirst().ifPresent(next -> next.pen = true);
                }
                return others.isEmpty() ? null : others;
            });
            tell(this);
        }
    }
}
