package org.optr.workbench.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Text;
import org.optr.workbench.compare.Sentence.Word;

/** Words what changed in a field of a form. */
final class FieldTeller {

    private static final String OPTION = "values:";
    private static final String COLUMN = "columns:";
    private static final Map<String, String> CODES =
            Map.of("action", "compare.action.", "computeOn", "compare.compute-on.");
    private static final Set<String> SWITCHES = Set.of("true", "false");

    private final List<Item> form;

    /** @param form as it is now */
    FieldTeller(List<Item> form) {
        this.form = form;
    }

    void tell(FactChanges changes, Consumer<Sentence> say) {
        var options = rows(changes, OPTION, "compare.option", say);
        var columns = rows(changes, COLUMN, "compare.column", say);
        order(changes.take("values-order"), options, "compare.options-order", say);
        order(changes.take("columns-order"), columns, "compare.columns-order", say);
        changes.rest().forEach(change -> say.accept(plain(change)));
    }

    /** @return whether some came or went */
    private static boolean rows(FactChanges changes, String prefix, String word, Consumer<Sentence> say) {
        var taken = changes.takeAll(prefix);
        taken.forEach(change -> {
            var label = new Sentence(word, new Text(change.key().substring(prefix.length())));
            say.accept(Becomes.of(label, quoted(change.before()), quoted(change.after())));
        });
        return taken.stream().anyMatch(change -> change.before() == null || change.after() == null);
    }

    private static void order(Optional<FactChange> change, boolean isSaid, String key, Consumer<Sentence> say) {
        change.filter(order -> !isSaid)
                .flatMap(order -> Optional.ofNullable(order.after()))
                .ifPresent(order -> say.accept(new Sentence(key, new Text(order))));
    }

    private Sentence plain(FactChange change) {
        if (change.key().equals(Item.PARENT)) {
            return Becomes.of(Becomes.label(Item.PARENT), null, field(String.valueOf(change.after())));
        }
        var code = CODES.get(change.key());
        return code == null
                ? Becomes.of(label(change.key()), value(change.before()), value(change.after()))
                : Becomes.of(label(change.key()), coded(code, change.before()), coded(code, change.after()));
    }

    private static @Nullable Part coded(String code, @Nullable String value) {
        return value == null ? null : Values.code(code, value);
    }

    private Part field(String id) {
        return form.stream()
                .filter(item -> item.id().equals(id) && !id.isEmpty())
                .map(FieldTeller::label)
                .findFirst()
                .orElse(new Sentence("compare.the-form"));
    }

    /** "Label", "Label in Chinese", "Required", or the path as it is in the file. */
    private static Part label(String key) {
        var property = key.startsWith("property:") ? key.substring("property:".length()) : key;
        var colon = property.indexOf(':');
        var simple = colon < 0 ? property : property.substring(0, colon);
        var words = new Word("compare.field." + simple, simple);
        return colon < 0 ? words : new Sentence("compare.in-language", words, language(property.substring(colon + 1)));
    }

    private static Part language(String tag) {
        return new Word("compare.language." + tag, tag);
    }

    private static @Nullable Part value(@Nullable String value) {
        return value != null && SWITCHES.contains(value) ? Values.yesOrNo(value) : quoted(value);
    }

    private static @Nullable Part quoted(@Nullable String value) {
        return value == null ? null : Values.quoted(value);
    }

    static Part label(Item item) {
        return item.isNamed() ? Values.quoted(item.name()) : new Word("ElementType." + item.type(), item.type());
    }

    /** Returns what kind of field it is, and which key it fills. */
    static List<Sentence> describe(Item item) {
        var kind = new Word("ElementType." + item.type(), item.type());
        var key = item.fact("key");
        var what = key.isEmpty()
                ? new Sentence("compare.is.component", kind)
                : new Sentence("compare.is.field", kind, new Text(key));
        return Stream.concat(
                        Stream.of(what),
                        "true".equals(item.fact("validate.required"))
                                ? Stream.of(new Sentence("compare.is.required"))
                                : Stream.of())
                .toList();
    }
}
