package org.optr.engine.guard;

import static org.optr.engine.guard.DmnVocabulary.DMN;
import static org.optr.shared.RuleViolation.require;

import java.util.Set;
import org.optr.engine.guard.Problems.Place;

/** The rules of a decision model: every cell is bounded FEEL, and requirements stay inside the file. */
final class DmnCheck implements Problems.Checks {

    private static final Set<String> EXPRESSIONS = Set.of("inputExpression", "outputEntry", "literalExpression");
    private static final Set<String> FEEL = Set.of("feel", "FEEL", "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final FeelReader feel = new FeelReader();

    @Override
    public void check(Place place) {
        var element = place.element();
        var language = element.attribute("", "expressionLanguage");
        place.require(
                () -> require(language == null || FEEL.contains(language), "model.language-refused", "" + language));
        var reference = element.attribute("", "href");
        place.require(() ->
                require(reference == null || reference.startsWith("#"), "model.reference-refused", "" + reference));
        if (element.is(DMN, "text") && place.path().size() > 1) {
            place.require(() -> checkText(place));
        }
    }

    private void checkText(Place place) {
        var text = place.element().text();
        var holder = place.path().get(place.path().size() - 2).name().getLocalPart();
        if (text.isEmpty()) {
            return;
        }
        if (holder.equals("inputEntry")) {
            feel.unaryTests(text);
        } else if (EXPRESSIONS.contains(holder)) {
            feel.expression(text);
        }
    }
}
