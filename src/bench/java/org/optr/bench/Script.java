package org.optr.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one lifecycle of OPTR told its engine and what its steps answered, so that a bare engine can do the same. */
final class Script {

    private final List<Command> commands = new ArrayList<>();
    private final Map<String, List<Map<String, @Nullable Object>>> answers = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private final List<String> items = new ArrayList<>();

    void start(String by, String process, String subject, Map<String, @Nullable Object> variables) {
        subjects.add(subject);
        commands.add(new Start(by, process, subject, variables));
    }

    void message(String by, String name, Map<String, @Nullable Object> variables) {
        commands.add(new Message(by, name, variables));
    }

    void claim(String item, String by) {
        commands.add(new Claim(by, items.indexOf(item)));
    }

    void complete(String by, String item, Map<String, @Nullable Object> variables) {
        commands.add(new Complete(by, items.indexOf(item), variables));
    }

    /** Notes what a step set. */
    void answer(String step, String subject, Map<String, @Nullable Object> variables) {
        subjects.add(subject);
        answers.computeIfAbsent(key(step, subject), key -> new ArrayList<>()).add(variables);
    }

    /** Notes a work item, in the order in which the engine made them. */
    void item(String id) {
        items.add(id);
    }

    List<Command> commands() {
        return commands;
    }

    /** Returns what the runs are about: each replay is about something else. */
    Set<String> subjects() {
        return subjects;
    }

    Map<String, @Nullable Object> answer(String step, String subject, int time) {
        return answers.get(key(step, subject)).get(time);
    }

    static String key(String step, String subject) {
        return step + " " + subject;
    }

    /** Something that a person asks of the engine. */
    sealed interface Command {
        String by();
    }

    record Start(String by, String process, String subject, Map<String, @Nullable Object> variables)
            implements Command {}

    record Message(String by, String name, Map<String, @Nullable Object> variables) implements Command {}

    /** @param item which of the lifecycle's items, in the order of their creation */
    record Claim(String by, int item) implements Command {}

    /** @param item which of the lifecycle's items, in the order of their creation */
    record Complete(String by, int item, Map<String, @Nullable Object> variables) implements Command {}
}
