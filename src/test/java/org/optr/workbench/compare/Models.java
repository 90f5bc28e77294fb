package org.optr.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.optr.engine.ModelPackage;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.guard.ModelCheck;
import org.optr.ui.Translations;

/** Small packages of models, and what a comparison says of them. */
final class Models {

    static final PackageComparison COMPARISON = new PackageComparison(
            new ModelCheck(Set.of()),
            () -> List.of(
                    new StepEntry("remindSponsor", "Remind the sponsor", "Sends a message.", List.of(), List.of()),
                    new StepEntry("openSpace", "Open the space", "Opens a space.", List.of(), List.of())));

    private static final Translations TRANSLATIONS = new Translations();

    static String process(String content) {
        return process(content, "");
    }

    static String process(String content, String picture) {
        return """
                <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    id="Definitions" targetNamespace="t">
                  <b:process id="p" name="Initiation" isExecutable="true" c:historyTimeToLive="P5Y">%s</b:process>%s
                </b:definitions>"""
                .formatted(content, picture);
    }

    /** A start, the given step, and an end. */
    static String around(String step) {
        return process(
                """
                <b:startEvent id="Start" name="Proposed"/>%s<b:endEvent id="End" name="Started"/>
                <b:sequenceFlow id="In" sourceRef="Start" targetRef="Step"/>
                <b:sequenceFlow id="Out" sourceRef="Step" targetRef="End"/>"""
                        .formatted(step));
    }

    /** A user task with the attributes. */
    static String userTask(String attributes) {
        return userTask(attributes, "");
    }

    static String userTask(String attributes, String content) {
        return around(
                "<b:userTask id=\"Step\" name=\"Approve charter\" %s>%s</b:userTask>".formatted(attributes, content));
    }

    static String properties(String... namesAndValues) {
        var list = new StringBuilder("<b:extensionElements><c:properties>");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            list.append("<c:property name=\"%s\" value=\"%s\"/>".formatted(namesAndValues[i], namesAndValues[i + 1]));
        }
        return list.append("</c:properties></b:extensionElements>").toString();
    }

    static ModelPackage packed(String process, String... namesAndFiles) {
        var files = new TreeMap<>(Map.of("p.bpmn", process));
        for (int i = 0; i < namesAndFiles.length; i += 2) {
            files.put(namesAndFiles[i], namesAndFiles[i + 1]);
        }
        return new ModelPackage("p", files);
    }

    static List<Difference> differences(String before, String after) {
        return COMPARISON.between(packed(before), packed(after));
    }

    static List<String> said(String before, String after) {
        return said(packed(before), packed(after), Locale.ENGLISH);
    }

    static List<String> saidInChinese(String before, String after) {
        return said(packed(before), packed(after), Locale.SIMPLIFIED_CHINESE);
    }

    /** Returns each difference as {@code CHANGED name: sentences}. */
    static List<String> said(ModelPackage before, ModelPackage after, Locale locale) {
        var lines = new ArrayList<String>();
        for (var difference : COMPARISON.between(before, after)) {
            var name = difference
                    .name()
                    .getOrDefault(locale.toLanguageTag(), difference.name().get("en"));
            lines.add(("%s %s: %s".formatted(difference.change(), name, words(difference, locale))).strip());
        }
        return lines;
    }

    private static String words(Difference difference, Locale locale) {
        var words = new Spoken(locale);
        return difference.sentences().stream()
                .map(sentence -> sentence.in(words))
                .collect(Collectors.joining(" "));
    }

    private record Spoken(Locale locale) implements Sentence.Words {

        @Override
        public String say(String key, Object... arguments) {
            return TRANSLATIONS.getTranslation(key, locale, arguments);
        }

        @Override
        public boolean knows(String key) {
            return TRANSLATIONS.getAllTranslations(locale).containsKey(key);
        }
    }

    private Models() {}
}
