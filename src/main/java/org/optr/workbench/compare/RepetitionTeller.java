package org.optr.workbench.compare;

import java.util.function.Consumer;
import org.optr.workbench.compare.Sentence.Text;

/** Whether a step is done once or for each of several, in turn or at the same time. */
final class RepetitionTeller implements Teller {

    private static final String LOOP = "multiInstanceLoopCharacteristics";
    private static final String IN_TURN = LOOP + "@isSequential";

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        var isNow = couple.after().facts().containsKey(LOOP);
        if (changes.has(LOOP)) {
            changes.take(LOOP);
            changes.take(IN_TURN);
            changes.take(LOOP + "@camunda:collection");
            say.accept(isNow ? repeated(couple.after()) : new Sentence("compare.repeated-no-more"));
        }
        changes.take(IN_TURN).ifPresent(change -> say.accept(new Sentence(how(couple.after()) + "-now")));
    }

    static Sentence repeated(Item item) {
        var each = item.facts().get(LOOP + "@camunda:collection");
        return each == null ? new Sentence("compare.repeated") : new Sentence(how(item), new Text(Values.bare(each)));
    }

    static boolean isRepeated(Item item) {
        return item.facts().containsKey(LOOP);
    }

    private static String how(Item item) {
        return "true".equals(item.facts().get(IN_TURN)) ? "compare.repeated-in-turn" : "compare.repeated-together";
    }
}
