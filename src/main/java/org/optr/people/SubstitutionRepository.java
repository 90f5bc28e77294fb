package org.optr.people;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubstitutionRepository extends Repository<Substitution, UUID> {

    Substitution save(Substitution substitution);

    void delete(Substitution substitution);

    Optional<Substitution> findById(UUID id);

    /** Locks those of which something may be to tell: of two nodes that look at once, the second finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select s from Substitution s
            where (not s.beganTold and s.period.startsOn <= :tomorrow) or (not s.endedTold and s.period.endsOn < :tomorrow)""")
    List<Substitution> untold(LocalDate tomorrow);

    @Query(
            """
            select new org.optr.people.SubstituteSummary(s.id, s.substitute, p.name, s.period)
            from Substitution s join Person p on p.id.value = s.substitute.value
            where s.person = :person and s.period.endsOn >= :earliest
            order by s.period.startsOn, p.name, s.id""")
    List<SubstituteSummary> summaries(PersonId person, LocalDate earliest);

    @Query(
            """
            select new org.optr.people.StandIn(s.person, s.substitute, s.period, p.timeZone)
            from Substitution s join Person p on p.id.value = s.person.value
            join Person d on d.id.value = s.substitute.value
            where s.person = :person and d.active and s.period.endsOn >= :earliest""")
    List<StandIn> forPerson(PersonId person, LocalDate earliest);

    @Query(
            """
            select new org.optr.people.StandIn(s.person, s.substitute, s.period, p.timeZone)
            from Substitution s join Person p on p.id.value = s.person.value
            where s.substitute = :substitute and s.period.endsOn >= :earliest""")
    List<StandIn> bySubstitute(PersonId substitute, LocalDate earliest);
}
