package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the persons that work items wait for; a group that has no members stands for itself. */
@Component
class WaitingFor {

    private static final String ADDRESSED =
            """
            select t.ID_ as item, t.ASSIGNEE_ as person, null as members
            from ACT_RU_TASK t
            where t.ID_ in (:items) and t.ASSIGNEE_ is not null
            union all
            select t.ID_, l.USER_ID_, l.GROUP_ID_
            from ACT_RU_TASK t
            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
            where t.ID_ in (:items) and t.ASSIGNEE_ is null""";

    private final JdbcClient database;
    private final People people;

    WaitingFor(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Returns the names in their order, by item. */
    Map<String, List<String>> names(Collection<String> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var addressed = database.sql(ADDRESSED)
                .param("items", items)
                .query(WaitingFor::addressee)
                .list();
        var groups = people.membersByGroup(addressed.stream()
                .flatMap(each -> Stream.ofNullable(each.group))
                .distinct()
                .toList());
        var persons = people.find(Stream.concat(
                        addressed.stream().flatMap(each -> Stream.ofNullable(each.person)),
                        groups.values().stream().flatMap(Set::stream))
                .toList());
        return addressed.stream().collect(groupingBy(Addressee::item)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .flatMap(each -> names(each, groups, persons))
                        .distinct()
                        .sorted()
                        .toList()));
    }

    private static Stream<String> names(
            Addressee addressee, Map<String, Set<PersonId>> groups, Map<PersonId, PersonSummary> persons) {
        var members = addressee.group == null ? Set.<PersonId>of() : groups.getOrDefault(addressee.group, Set.of());
        if (addressee.group != null && members.isEmpty()) {
            return Stream.of(addressee.group);
        }
        return Stream.concat(Stream.ofNullable(addressee.person), members.stream())
                .map(persons::get)
                .filter(Objects::nonNull)
                .map(PersonSummary::name);
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        var person = row.getString("person");
        return new Addressee(
                row.getString("item"), person == null ? null : PersonId.of(person), row.getString("members"));
    }

    /** A person or a group. */
    private record Addressee(String item, @Nullable PersonId person, @Nullable String group) {}
}
