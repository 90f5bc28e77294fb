package org.optr.bench;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.chain.Chain;
import org.optr.engine.WorkItem;
import org.optr.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** Drives whole lifecycles through the use cases: claims and completes what waits, and pushes what waits for no work item. */
@Component
class OptrSide {

    private final Chain chain;
    private final CurrentPerson currentPerson;

    OptrSide(Chain chain, CurrentPerson currentPerson) {
        this.chain = chain;
        this.currentPerson = currentPerson;
    }

    void found() {
        chain.found();
    }

    Script recorded() {
        var script = new Script();
        run(script);
        return script;
    }

    void lifecycle() {
        run(null);
    }

    private void run(@Nullable Script script) {
        var lifecycle = new Lifecycle(currentPerson, script);
        try {
            var objective = chain.draft("Benchmark " + UUID.randomUUID());
            var waits = true;
            while (waits) {
                var item = lifecycle.next();
                item.ifPresent(this::claimOrComplete);
                waits = item.isPresent()
                        || chain.next(objective)
                                .map(command -> {
                                    chain.push(objective, command);
                                    return true;
                                })
                                .orElse(false);
            }
            if (!chain.isClosed(objective)) {
                throw new IllegalStateException("The lifecycle of " + objective + " has not ended");
            }
        } finally {
            lifecycle.end();
        }
    }

    /** What was claimed is the next item again, and then has an assignee. */
    private void claimOrComplete(WorkItem item) {
        if (item.assignee() == null) {
            chain.claim(item);
        } else {
            chain.answer(item);
        }
    }
}
