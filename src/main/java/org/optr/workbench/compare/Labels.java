package org.optr.workbench.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.workbench.compare.Sentence.Text;
import org.optr.workbench.compare.Sentence.Word;

/** What people call the elements of one version of a model. */
final class Labels {

    private final Drawing drawing;

    Labels(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Returns the name in quotes; for what has none, what it is and before which named element. */
    Part of(String id) {
        return drawing.item(id).map(this::of).orElseGet(() -> new Text(id));
    }

    Part of(Item item) {
        if (Drawing.isFlow(item) && !item.isNamed()) {
            return new Sentence("compare.path-to", of(item.fact("@targetRef")));
        }
        if (item.isNamed()) {
            return Values.quoted(item.name());
        }
        var type = type(item);
        return named(item.id(), new HashSet<>())
                .<Part>map(next -> new Sentence("compare.unnamed-before", type, Values.quoted(next)))
                .findFirst()
                .orElse(new Sentence("compare.unnamed", type, new Text(item.id())));
    }

    static Part type(Item item) {
        return new Word("ElementType." + item.type(), item.type());
    }

    private Stream<Map<String, String>> named(String id, Set<String> seen) {
        return drawing.flowsFrom(id)
                .map(flow -> flow.fact("@targetRef"))
                .filter(seen::add)
                .flatMap(next -> {
                    var item = drawing.item(next);
                    return item.filter(Item::isNamed)
                            .map(found -> Stream.of(found.name()))
                            .orElseGet(() -> named(next, seen));
                });
    }
}
