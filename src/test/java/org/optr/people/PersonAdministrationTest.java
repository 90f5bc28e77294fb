package org.optr.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.OptrTest;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OptrTest
class PersonAdministrationTest {

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private UnitAdministration unitAdministration;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Substitutes substitutes;

    @Autowired
    private MyAccount account;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private EntityManager entities;

    private PersonId olga;

    @BeforeEach
    void anAdministrator() {
        olga = fixtures.administrator("Olga");
    }

    @Test
    void anAdministratorCreatesAPersonWhoMustChangeTheirFirstPassword() {
        var unit = fixtures.unit("Sales");
        var name = "wei." + UUID.randomUUID();

        var wei = fixtures.as(olga, () -> administration.create(new NewPerson(name, " 王伟 ", unit)));
        var oneTime = fixtures.as(olga, () -> administration.resetPassword(wei));

        assertThat(people.find(wei)).contains(new PersonSummary(wei, "王伟", unit, "Sales", true));
        fixtures.as(wei, () -> {
            assertThat(account.mustChangePassword()).isTrue();
            refused(() -> account.changePassword("wrong", "quiet river at 9"), "password.current-wrong");
            refused(() -> account.changePassword(oneTime, oneTime), "password.same");
            account.changePassword(oneTime, "quiet river at 9");
            assertThat(account.mustChangePassword()).isFalse();
        });
    }

    @Test
    void aSignInNameIsUniqueWhateverItsCase() {
        var unit = fixtures.unit("Sales");
        var name = "Anna-" + UUID.randomUUID();

        fixtures.as(olga, () -> {
            administration.create(new NewPerson(name, "Anna", unit));
            refused(
                    () -> administration.create(new NewPerson(name.toUpperCase(Locale.ROOT), "Anna", unit)),
                    "person.sign-in-name.taken");
            refused(() -> administration.create(new NewPerson("a b", "Anna", unit)), "person.sign-in-name.wrong");
            refused(() -> administration.create(new NewPerson("ab", " ", unit)), "person.name.missing");
        });
    }

    @Test
    void rolesAreGivenAndTakenOnce() {
        var anna = fixtures.person("Anna");
        var unit = fixtures.unit("Sales");
        var head = new RoleGrant(Roles.UNIT_HEAD, unit);

        fixtures.as(olga, () -> {
            administration.grant(anna, head);
            refused(() -> administration.grant(anna, head), "person.role.held");
            refused(
                    () -> administration.grant(anna, new RoleGrant(Roles.ADMINISTRATOR, unit)),
                    "person.role.everywhere-only");
            refused(() -> administration.grant(anna, new RoleGrant("a@b", null)), "person.role.wrong");
            assertThat(directory.detail(anna).orElseThrow().roles()).containsExactly(new HeldRole(head, "Sales"));
            administration.revoke(anna, head);
            refused(() -> administration.revoke(anna, head), "person.role.not-held");
        });
        assertThat(people.groupsOf(anna)).isEmpty();
    }

    @Test
    void unitsMoveButNeverIntoALoop() {
        var upper = fixtures.unit("Upper");
        var lower = fixtures.unit("Lower", upper);
        var other = fixtures.unit("Other");

        fixtures.as(olga, () -> {
            refused(() -> unitAdministration.move(upper, lower), "unit.move.loop");
            refused(() -> unitAdministration.move(upper, upper), "unit.move.loop");
            refused(() -> unitAdministration.move(UnitId.ROOT, upper), "unit.move.root");
            unitAdministration.move(upper, other);
            unitAdministration.rename(upper, "Topmost");
        });
        assertThat(people.upwards(lower)).containsExactly(lower, upper, other, UnitId.ROOT);
        assertThat(people.unit(upper).orElseThrow().name()).isEqualTo("Topmost");
    }

    @Test
    @Transactional
    void theLastAdministratorStaysOne() {
        entities.createNativeQuery("delete from person_grant where group_name = 'administrator' and person_id <> ?")
                .setParameter(1, olga.value())
                .executeUpdate();
        var everywhere = new RoleGrant(Roles.ADMINISTRATOR, null);

        fixtures.as(olga, () -> {
            refused(() -> administration.disable(olga), "person.last-administrator");
            refused(() -> administration.revoke(olga, everywhere), "person.last-administrator");
            var anna = fixtures.person("Anna");
            administration.grant(anna, everywhere);
            administration.revoke(olga, everywhere);
            refused(() -> administration.disable(anna), "administration.refused");
        });
    }

    @Test
    void theListShowsAUnitWithEverythingBelowAndThoseWhoLeft() {
        var upper = fixtures.unit("Upper");
        var anna = fixtures.person("Anna", upper);
        var boris = fixtures.person("Boris", fixtures.unit("Lower", upper));
        var filter = PersonFilter.in(upper, "");

        fixtures.as(olga, () -> {
            administration.disable(boris);
            assertThat(directory.count(filter)).isEqualTo(2);
            assertThat(directory.page(filter, 0, 10)).extracting(PersonRow::id).containsExactly(anna, boris);
            assertThat(directory.page(filter, 1, 10)).extracting(PersonRow::id).containsExactly(boris);
            assertThat(directory.count(PersonFilter.in(upper, "BOR"))).isEqualTo(1);
            assertThat(directory.count(PersonFilter.in(UnitId.ROOT, ""))).isGreaterThan(2);
        });
    }

    @Test
    void aPersonAppointsAndWithdrawsTheirOwnSubstitute() {
        var anna = fixtures.person("Anna");
        var boris = fixtures.person("Boris");
        var period = new Period(LocalDate.of(2100, 1, 1), LocalDate.of(2100, 1, 31));

        fixtures.as(anna, () -> {
            substitutes.appoint(anna, boris, period);
            refused(() -> substitutes.appoint(anna, anna, period), "substitute.self");
            refused(
                    () -> substitutes.appoint(
                            anna, boris, new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 2))),
                    "substitute.past");
            assertThat(substitutes.of(anna)).extracting(SubstituteSummary::name).containsExactly("Boris");
        });
        fixtures.as(boris, () -> {
            refused(() -> substitutes.of(anna), "substitute.refused");
            refused(() -> substitutes.appoint(anna, boris, period), "substitute.refused");
        });
        var appointed = fixtures.as(olga, () -> substitutes.of(anna)).get(0).id();
        fixtures.as(boris, () -> refused(() -> substitutes.withdraw(appointed), "substitute.refused"));
        fixtures.as(anna, () -> substitutes.withdraw(appointed));
        assertThat(fixtures.as(anna, () -> substitutes.of(anna))).isEmpty();
    }

    @Test
    void settingsAreKept() {
        var anna = fixtures.person("Anna");
        var wanted = new PersonSettings(Locale.SIMPLIFIED_CHINESE, Theme.DARK, ZoneId.of("Asia/Shanghai"), false);

        fixtures.as(anna, () -> account.choose(wanted));

        assertThat(people.settingsOf(anna)).contains(wanted);
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void nobodyButAnAdministratorAdministers(String act) {
        var anna = fixtures.person("Anna");
        fixtures.grant(anna, Roles.PROCESS_OWNER);

        fixtures.as(anna, () -> refused(() -> perform(act, anna), "administration.refused"));
        refused(() -> perform(act, anna), "administration.refused");
    }

    @Test
    void aPasswordThatIsWrittenDownMustBeChangedFirst() {
        var anna = fixtures.person("Anna");
        fixtures.as(PersonId.SYSTEM, () -> {
            refused(() -> administration.lendPassword(anna, "short"), "password.short");
            administration.lendPassword(anna, "quiet river at 9");
        });

        fixtures.as(anna, () -> {
            assertThat(account.mustChangePassword()).isTrue();
            account.changePassword("quiet river at 9", "loud lake at 10");
            assertThat(account.mustChangePassword()).isFalse();
        });
    }

    @Test
    void nobodyKnowsAnotherPersonsPassword() {
        fixtures.as(
                olga,
                () -> refused(() -> administration.givePassword(olga, "quiet river at 9"), "administration.refused"));
    }

    static Stream<String> everyAct() {
        return Stream.of(PersonAdministration.class, UnitAdministration.class, PersonDirectory.class)
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .distinct();
    }

    private void perform(String act, PersonId person) {
        var role = new RoleGrant("tester", null);
        switch (act) {
            case "PersonAdministration.create" -> administration.create(new NewPerson("xy", "X", UnitId.ROOT));
            case "PersonAdministration.rename" -> administration.rename(person, "X");
            case "PersonAdministration.move" -> administration.move(person, UnitId.ROOT);
            case "PersonAdministration.disable" -> administration.disable(person);
            case "PersonAdministration.enable" -> administration.enable(person);
            case "PersonAdministration.grant" -> administration.grant(person, role);
            case "PersonAdministration.revoke" -> administration.revoke(person, role);
            case "PersonAdministration.resetPassword" -> administration.resetPassword(person);
            case "PersonAdministration.lendPassword" -> administration.lendPassword(person, "quiet river at 9");
            case "PersonAdministration.givePassword" -> administration.givePassword(person, "quiet river at 9");
            case "UnitAdministration.create" -> unitAdministration.create("X", UnitId.ROOT);
            case "UnitAdministration.rename" -> unitAdministration.rename(UnitId.ROOT, "X");
            case "UnitAdministration.move" -> unitAdministration.move(UnitId.ROOT, UnitId.ROOT);
            case "PersonDirectory.page" -> directory.page(PersonFilter.in(UnitId.ROOT, ""), 0, 1);
            case "PersonDirectory.count" -> directory.count(PersonFilter.in(UnitId.ROOT, ""));
            case "PersonDirectory.detail" -> directory.detail(person);
            default -> throw new IllegalArgumentException("Nobody tests who may " + act);
        }
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
