package org.optr.people;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the days of persons begin and end now. It knows no reader. */
@Service
@Transactional(readOnly = true)
public class PersonTimeZones {

    private final PersonRepository persons;

    PersonTimeZones(PersonRepository persons) {
        this.persons = persons;
    }

    /** Returns the time zone of each: the organisation's where they chose none. */
    public Map<PersonId, ZoneId> of(Collection<PersonId> ids) {
        return persons.all(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .collect(toMap(Person::id, Person::timeZone));
    }
}
