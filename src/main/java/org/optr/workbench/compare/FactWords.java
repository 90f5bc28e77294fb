package org.optr.workbench.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Word;

/** Words every fact that has no sentence of its own, also one that nobody has heard of. */
final class FactWords implements Teller {

    private static final String LANGUAGE = "property:name:";
    private static final String PROPERTY = "property:";
    private static final Map<String, ValueWords> VALUES = new HashMap<>();

    static {
        put((value, scene) -> Values.quoted(value), "name", "documentation", "text", "description", "label");
        put((value, scene) -> Values.time(value), "historyTimeToLive", "timeDate", "timeDuration", "timeCycle");
        put((value, scene) -> Values.yesOrNo(value), "cancelActivity", "isInterrupting", "asyncBefore", "asyncAfter");
        put((value, scene) -> Values.yesOrNo(value), "exclusive", "isExecutable", "isForCompensation", "async");
        put((value, scene) -> Values.yesOrNo(value), "triggeredByEvent", "isStartableInTasklist", "isCollection");
        put((value, scene) -> scene.labels().of(value), "default", "attachedToRef", "sourceRef", "targetRef", "parent");
        put((value, scene) -> scene.labels().of(value), "messageRef", "signalRef", "errorRef", "escalationRef");
        put((value, scene) -> scene.labels().of(value), "processRef", "dataObjectRef", "dataStoreRef");
        put((value, scene) -> Values.code("ElementType.", value), "type");
        put((value, scene) -> Values.code("WorkItemKind.", value), "kind");
        put((value, scene) -> Values.code("compare.binding.", value), "formRefBinding", "decisionRefBinding");
        put((value, scene) -> Values.code("compare.binding.", value), "calledElementBinding");
        put((value, scene) -> Values.quoted(value), "formRef", "calledElement");
        put((value, scene) -> Doers.table(scene.drawing().book(), value), "decisionRef");
        put(FactWords::step, "delegateExpression");
    }

    private static void put(ValueWords words, String... facts) {
        for (var fact : facts) {
            VALUES.put(fact, words);
        }
    }

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        changes.rest().forEach(change -> say.accept(sentence(change, couple)));
    }

    private Sentence sentence(FactChange change, Couple couple) {
        var label = label(change.key());
        if (change.before() == null && "".equals(change.after())) {
            return new Sentence("compare.has-now", label);
        }
        if (change.after() == null && "".equals(change.before())) {
            return new Sentence("compare.has-no-more", label);
        }
        return Becomes.of(
                label,
                value(change.key(), change.before(), couple.then()),
                value(change.key(), change.after(), couple.now()));
    }

    /** Words the last step of a fact's path. */
    static Part label(String key) {
        if (key.startsWith(LANGUAGE)) {
            var tag = key.substring(LANGUAGE.length());
            return new Sentence("compare.fact.name-in", new Word("compare.language." + tag, tag));
        }
        var simple = simple(key);
        return key.startsWith(PROPERTY) && !key.contains("@")
                ? new Word("compare.property." + simple, simple)
                : new Word("compare.fact." + simple, simple);
    }

    private @Nullable Part value(String key, @Nullable String given, Scene scene) {
        var value = given == null ? Defaults.of(key) : given;
        if (value == null) {
            return null;
        }
        if (value.isEmpty()) {
            return new Sentence("compare.empty");
        }
        if (key.startsWith(LANGUAGE)) {
            return Values.quoted(value);
        }
        return VALUES.getOrDefault(simple(key), (text, anywhere) -> Values.text(text))
                .word(value, scene);
    }

    private static Part step(String value, Scene scene) {
        return scene.drawing()
                .book()
                .step(value)
                .<Part>map(step -> new Sentence("compare.quoted", new Word("step." + step.name(), step.title())))
                .orElseGet(() -> Values.text(value));
    }

    /** Returns the last step of a path; a text is called after what it is the text of. */
    private static String simple(String path) {
        var key = path.replaceFirst("(?<=.)/text$", "");
        var last = key.substring(Math.max(key.lastIndexOf('@'), key.lastIndexOf('/')) + 1);
        return last.substring(last.lastIndexOf(':') + 1).replaceAll("\\[\\d+]", "");
    }

    /** Words the value of one kind of fact. */
    private interface ValueWords {

        Part word(String value, Scene scene);
    }
}
