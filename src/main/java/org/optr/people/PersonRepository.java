package org.optr.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    @Query("select p from Person p where p.id.value in :ids")
    List<Person> all(Collection<UUID> ids);

    Optional<Person> findBySignInName(String signInName);

    boolean existsBySignInName(String signInName);

    @Query(
            """
            select new org.optr.people.PersonSummary(p.id, p.name, p.unit, u.name, p.active)
            from Person p join OrgUnit u on u.id.value = p.unit.value where p.id.value in :ids""")
    List<PersonSummary> summaries(Collection<UUID> ids);

    /** @param pattern lower case, with {@code !} as the escape character */
    @Query(
            """
            select new org.optr.people.PersonSummary(p.id, p.name, p.unit, u.name, p.active)
            from Person p join OrgUnit u on u.id.value = p.unit.value
            where p.active and (lower(p.name) like :pattern escape '!' or p.signInName like :pattern escape '!')
            order by p.name, p.id.value limit :limit offset :offset""")
    List<PersonSummary> searchActive(String pattern, int limit, int offset);

    /**
     * @param everywhere true to ask for all units
     * @param role empty to ask for all
     */
    @Query(
            """
            select new org.optr.people.PersonRow(p.id, p.name, p.signInName, u.name, p.active)
            from Person p join OrgUnit u on u.id.value = p.unit.value
            where p.id <> :system and (:everywhere = true or p.unit.value in :units)
            and (lower(p.name) like :pattern escape '!' or p.signInName like :pattern escape '!')
            and p.active in :states and (:role = '' or exists (select g from Person holder join holder.groups g
                where holder.id = p.id and (g = :role or g like concat(:role, '@%'))))
            order by p.name, p.id.value limit :limit offset :offset""")
    List<PersonRow> rows(
            String pattern,
            boolean everywhere,
            Collection<UUID> units,
            String role,
            Collection<Boolean> states,
            PersonId system,
            int limit,
            int offset);

    /**
     * @param everywhere true to ask for all units
     * @param role empty to ask for all
     */
    @Query(
            """
            select count(p) from Person p
            where p.id <> :system and (:everywhere = true or p.unit.value in :units)
            and (lower(p.name) like :pattern escape '!' or p.signInName like :pattern escape '!')
            and p.active in :states and (:role = '' or exists (select g from Person holder join holder.groups g
                where holder.id = p.id and (g = :role or g like concat(:role, '@%'))))""")
    int countRows(
            String pattern,
            boolean everywhere,
            Collection<UUID> units,
            String role,
            Collection<Boolean> states,
            PersonId system);

    @Query("select g from Person p join p.groups g where p.id = :person and p.active")
    Set<String> activeGroups(PersonId person);

    @Query(
            "select distinct p.id from Person p join p.groups g where p.active and (g = :role or g like concat(:role, '@%'))")
    List<PersonId> activeHolders(String role);

    @Query("select distinct g from Person p join p.groups g")
    Set<String> groups();

    @Query("select p.id from Person p join p.groups g where g = :group and p.active order by p.name, p.id.value")
    List<PersonId> activeMembers(String group);

    @Query(
            "select new org.optr.people.PersonRepository$Member(g, p.id) from Person p join p.groups g where g in :groups and p.active")
    List<Member> activeMembers(Collection<String> groups);

    @Query("select new org.optr.people.PersonRepository$Member(g, p.id) from Person p join p.groups g where p.active")
    List<Member> activeMembers();

    record Member(String group, PersonId person) {}

    @Query("select distinct g from Person p join p.groups g where g in :groups and p.active")
    Set<String> heldByActive(Collection<String> groups);
}
