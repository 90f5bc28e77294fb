package org.optr.workbench.ui.editor;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.ui.Formats;

/** What the steps of the catalogue are called in the languages of OPTR; an enterprise's own say it themselves. */
final class StepWords {

    static String title(StepEntry step) {
        return known(key(step), Formats.current().locale()).orElse(step.title());
    }

    static String description(StepEntry step) {
        return known(key(step) + ".help", Formats.current().locale()).orElse(step.description());
    }

    /** Returns what puts a step behind an element, with its name in each language. */
    static List<Edit> append(String element, StepEntry step) {
        var appended = new Edits(element).append("ServiceTask " + step.name(), step.title());
        return known(key(step), Locale.SIMPLIFIED_CHINESE)
                .map(name -> List.of(appended, Edits.OF_APPENDED.property(GeneralSection.CHINESE, name)))
                .orElse(List.of(appended));
    }

    static String variables(List<String> names) {
        return names.stream()
                .map(name ->
                        known("variable." + name, Formats.current().locale()).orElse(name))
                .collect(joining(", "));
    }

    /** Returns the steps by the titles that are shown. */
    static List<StepEntry> sorted(List<StepEntry> steps) {
        return steps.stream().sorted(Comparator.comparing(StepWords::title)).toList();
    }

    private static String key(StepEntry step) {
        return "step." + step.name();
    }

    private static Optional<String> known(String key, Locale locale) {
        return Optional.of(I18NProvider.translate(locale, key)).filter(words -> !words.startsWith("!{"));
    }

    private StepWords() {}
}
