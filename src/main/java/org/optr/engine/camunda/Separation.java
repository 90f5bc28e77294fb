package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Separation of duties, as a step's property {@code separate-from} asks for it. */
@Component
class Separation {

    static final String REQUESTER = "requester";

    private final StepRecords records;
    private final Corrections corrections;
    private final People people;

    Separation(StepRecords records, Corrections corrections, People people) {
        this.records = records;
        this.corrections = corrections;
        this.people = people;
    }

    /**
     * Returns who asked for the record, did one of the named steps for it in its case, in any round, in person or by a
     * substitute, or corrected a variable of the case.
     */
    Set<PersonId> separated(OpenItem open) {
        var rules = open.step().separateFrom();
        var persons = new HashSet<PersonId>();
        if (rules.contains(REQUESTER)) {
            persons.add(open.item().startedBy());
        }
        var named = rules.stream().filter(rule -> !rule.equals(REQUESTER)).toList();
        if (!named.isEmpty()) {
            persons.addAll(whoDid(named, open.item()));
        }
        if (!rules.isEmpty()) {
            persons.addAll(corrections.peopleOf(open.item()));
        }
        return persons;
    }

    /** Returns the separated persons and whoever stands in for one of them now. */
    Set<PersonId> excluded(OpenItem open) {
        return separated(open).stream()
                .flatMap(person -> Stream.concat(Stream.of(person), people.substitutesOf(person).stream()))
                .collect(toSet());
    }

    /** Whether separation keeps a person from an item, themselves or because they stand in for one who is separated. */
    boolean excludes(Set<PersonId> separated, PersonId person) {
        return separated.contains(person)
                || (!separated.isEmpty()
                        && people.substitutedBy(person).stream().anyMatch(separated::contains));
    }

    private Set<PersonId> whoDid(List<String> steps, WorkItem item) {
        return records.doneFor(item).stream()
                .filter(done -> steps.stream().anyMatch(step -> names(step, done, item)))
                .flatMap(StepRecord::people)
                .collect(toSet());
    }

    private static boolean names(String rule, StepRecord done, WorkItem item) {
        var colon = rule.indexOf(':');
        return colon < 0
                ? done.is(item.process().value(), rule)
                : done.is(rule.substring(0, colon), rule.substring(colon + 1));
    }
}
