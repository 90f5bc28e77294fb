package org.optr.audit.search;

import java.util.List;
import org.optr.people.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedSearchRepository extends JpaRepository<SavedSearch, SavedSearchId> {

    @Query("select s from SavedSearch s where s.person = :person or s.shared order by s.name")
    List<SavedSearch> seenBy(PersonId person);

    long countByPerson(PersonId person);

    boolean existsByPersonAndName(PersonId person, String name);
}
