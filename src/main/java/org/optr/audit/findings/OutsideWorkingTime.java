package org.optr.audit.findings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.Trigger.OutsideWork;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/**
 * Work outside the days and hours of work, in the time zone of whoever did it: one finding for each person, day and case. What
 * people do to themselves, such as signing in, is no work.
 */
final class OutsideWorkingTime {

    private final WorkingTime time;
    private final Map<PersonId, ZoneId> zones;
    private final Map<Place, Finding> found = new LinkedHashMap<>();

    /** @param zones of everybody whose entries are looked at; entries of others are left out */
    OutsideWorkingTime(WorkingTime time, Map<PersonId, ZoneId> zones) {
        this.time = time;
        this.zones = zones;
    }

    /** Takes entries in any order. */
    void look(EntryFact entry) {
        var zone = zones.get(entry.actor());
        if (zone == null || !isWork(entry)) {
            return;
        }
        var local = entry.at().atZone(zone).toLocalDateTime();
        if (!time.contains(local)) {
            var about = entry.rootCase() == null ? entry.subject() : null;
            var place = new Place(entry.actor(), local.toLocalDate(), entry.rootCase(), about);
            found.merge(place, finding(place, entry, zone), OutsideWorkingTime::together);
        }
    }

    static boolean isWork(EntryFact entry) {
        return !entry.actor().equals(PersonId.SYSTEM)
                && !entry.subject()
                        .equals(new SubjectRef(SubjectKind.PERSON, entry.actor().toString()));
    }

    List<Finding> findings() {
        return List.copyOf(found.values());
    }

    private static Finding finding(Place place, EntryFact entry, ZoneId zone) {
        return new Finding(
                FindingRule.OUTSIDE_WORKING_TIME,
                place.key(),
                entry.at(),
                entry.actor(),
                entry.onBehalfOf(),
                entry.subject(),
                entry.rootCase(),
                entry.number(),
                entry.number(),
                new OutsideWork(1, entry.at(), zone));
    }

    private static Finding together(Finding one, Finding other) {
        var first = other.at().isBefore(one.at()) ? other : one;
        var work = (OutsideWork) one.trigger();
        var more = (OutsideWork) other.trigger();
        var last = work.last().isAfter(more.last()) ? work.last() : more.last();
        return new Finding(
                first.rule(),
                first.key(),
                first.at(),
                first.actor(),
                first.onBehalfOf(),
                first.subject(),
                first.rootCase(),
                first.entry(),
                Math.max(one.lastEntry(), other.lastEntry()),
                new OutsideWork(work.entries() + more.entries(), last, work.zone()));
    }

    /** @param subject null where there is a case */
    private record Place(PersonId person, LocalDate day, @Nullable String rootCase, @Nullable SubjectRef subject) {

        String key() {
            var about = subject == null ? Objects.requireNonNull(rootCase) : subject.kind() + "-" + subject.id();
            return FindingRule.OUTSIDE_WORKING_TIME + ":" + person + ":" + day + ":" + about;
        }
    }
}
