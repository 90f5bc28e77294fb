package org.optr.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stood in for whom at times that are over, also where it was taken back since. It knows no reader. */
@Service
@Transactional(readOnly = true)
public class PastSubstitutes {

    private final PastSubstitutionRepository substitutions;

    PastSubstitutes(PastSubstitutionRepository substitutions) {
        this.substitutions = substitutions;
    }

    /** Returns for whom the persons stood in at any time of a period. */
    public List<StoodIn> of(Collection<PersonId> substitutes, Instant from, Instant until) {
        if (substitutes.isEmpty()) {
            return List.of();
        }
        var ids = substitutes.stream().map(PersonId::value).distinct().toList();
        var earliest = day(from).minusDays(1);
        var latest = day(until).plusDays(1);
        return Stream.concat(
                        substitutions.standing(ids, earliest, latest).stream(),
                        substitutions.withdrawn(ids, earliest, latest).stream())
                .toList();
    }

    /** Whole days of any time zone are less than a day away from it. */
    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
