package org.optr.workbench.compare;

import java.util.function.Consumer;

/** Which steps a lane holds. */
final class LaneTeller implements Teller {

    private static final String HOLDS = "flowNodeRef:";

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        changes.takeAll(HOLDS).forEach(change -> {
            var step = change.key().substring(HOLDS.length());
            var isNow = change.after() != null;
            var scene = isNow ? couple.now() : couple.then();
            say.accept(new Sentence(
                    isNow ? "compare.lane-holds" : "compare.lane-holds-no-more",
                    scene.labels().of(step)));
        });
    }
}
