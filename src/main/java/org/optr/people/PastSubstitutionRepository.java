package org.optr.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PastSubstitutionRepository extends Repository<PastSubstitution, UUID> {

    PastSubstitution save(PastSubstitution substitution);

    @Query(
            """
            select new org.optr.people.StoodIn(s.person, s.substitute, s.period, p.timeZone, s.appointedAt, s.withdrawnAt)
            from PastSubstitution s join Person p on p.id.value = s.person.value
            where s.substitute.value in :substitutes and s.period.endsOn >= :earliest and s.period.startsOn <= :latest""")
    List<StoodIn> withdrawn(Collection<UUID> substitutes, LocalDate earliest, LocalDate latest);

    @Query(
            """
            select new org.optr.people.StoodIn(s.person, s.substitute, s.period, p.timeZone, s.appointedAt, null)
            from Substitution s join Person p on p.id.value = s.person.value
            where s.substitute.value in :substitutes and s.period.endsOn >= :earliest and s.period.startsOn <= :latest""")
    List<StoodIn> standing(Collection<UUID> substitutes, LocalDate earliest, LocalDate latest);
}
