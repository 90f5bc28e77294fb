package org.optr;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.engine.guard.ModelCheck;
import org.optr.people.Roles;

/** The decision tables that ship: no gap, no contradiction, and answers that the processes understand. */
class DecisionTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Set<String> ROLES = Arrays.stream(Roles.class.getFields())
            .map(DecisionTablesTest::value)
            .collect(Collectors.toSet());

    private static final Map<String, Object> GOOD_OBJECTIVE = Map.ofEntries(
            entry("level", "team"),
            entry("commitment", "committed"),
            entry("titleLength", 40L),
            entry("titleDigits", 0L),
            entry("whyLength", 120L),
            entry("keyResults", 3L),
            entry("activityKeyResults", 0L),
            entry("yesNoKeyResults", 0L),
            entry("metTargets", 0L),
            entry("aligned", true),
            entry("waived", false),
            entry("ownersObjectives", 3L),
            entry("collaborators", 2L));

    static List<Path> tables() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList();
        }
    }

    private static Stream<Map<String, Object>> circumstances() {
        return Stream.of("company", "department", "team", "person")
                .flatMap(level -> Stream.of("committed", "aspirational")
                        .flatMap(commitment -> IntStream.rangeClosed(0, 12)
                                .mapToObj(count -> Map.<String, Object>of(
                                        "level", level, "commitment", commitment, "ownersObjectives", (long) count))));
    }

    private static Stream<Map<String, Object>> proposals() {
        return LongStream.of(0, 99_999, 100_000, 999_999, 1_000_000, 1_000_000_000)
                .boxed()
                .flatMap(budget -> LongStream.of(0, 1, 9, 10, 25)
                        .boxed()
                        .flatMap(risk -> LongStream.of(1, 24, 25, 120).boxed().flatMap(months -> Stream.of(true, false)
                                .map(positive -> proposal(budget, risk, months, positive)))));
    }

    private static Map<String, Object> proposal(long budget, long risk, long months, boolean positive) {
        return Map.of(
                "budget", budget, "riskRating", risk, "durationMonths", months, "netPresentValuePositive", positive);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theEngineAcceptsTheTable(Path file) throws IOException {
        assertThat(new ModelCheck(Set.of()).dmn(Files.readAllBytes(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableSaysWhatItReadsAndAnswersAndWhy(Path file) {
        var model = Dmn.readModelFromFile(file.toFile());

        assertThat(model.getModelElementsByType(Decision.class)).singleElement().satisfies(decision -> assertThat(
                        decision.getId() + ".dmn")
                .isEqualTo(file.getFileName().toString()));
        assertThat(model.getModelElementsByType(DecisionTable.class))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.getHitPolicy()).isIn(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
                    assertThat(table.getInputs())
                            .allSatisfy(input -> assertThat(input.getLabel()).isNotBlank());
                    assertThat(table.getOutputs())
                            .allSatisfy(output -> assertThat(output.getLabel()).isNotBlank());
                    assertThat(table.getRules()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(rule -> assertThat(
                                    rule.getDescription().getTextContent())
                            .isNotBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("circumstances")
    void somebodyApprovesInEveryCase(Map<String, Object> circumstances) {
        assertThat(evaluate("objective-approvers", circumstances))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(ROLES)
                            .contains(rule.<String>getEntry("approvers").split(","));
                    assertThat(rule.<Long>getEntry("decisionDays")).isBetween(1L, 10L);
                });
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void everyProjectHasApproversWhoCanReachTheQuorum(Map<String, Object> proposal) {
        var rules = evaluate("project-approvers", proposal);

        var approvers = Set.copyOf(rules.<String>collectEntries("approver"));
        assertThat(ROLES).containsAll(approvers);
        assertThat(Set.copyOf(rules.<Long>collectEntries("quorum")))
                .singleElement()
                .satisfies(quorum -> assertThat(quorum).isBetween(1L, (long) approvers.size()));
        assertThat(Set.copyOf(rules.<Long>collectEntries("decisionDays")))
                .singleElement()
                .satisfies(days -> assertThat(days).isBetween(1L, 10L));
    }

    @ParameterizedTest
    @CsvSource({
        "99999, 9, 24, true, unit-head, 1",
        "100000, 9, 24, true, 'unit-head,portfolio-board', 2",
        "99999, 10, 24, true, 'unit-head,portfolio-board', 2",
        "99999, 9, 25, true, 'unit-head,portfolio-board', 2",
        "99999, 9, 24, false, 'unit-head,portfolio-board', 2",
        "999999, 25, 60, false, 'unit-head,portfolio-board', 2",
        "1000000, 9, 24, true, 'unit-head,portfolio-board,okr-master', 2"
    })
    void aProjectIsDecidedByMoreRolesExactlyFromItsLimitOn(
            long budget, long risk, long months, boolean positive, String approvers, long quorum) {
        var rules = evaluate("project-approvers", proposal(budget, risk, months, positive));

        assertThat(Set.copyOf(rules.<String>collectEntries("approver")))
                .containsExactlyInAnyOrder(approvers.split(","));
        assertThat(rules.<Long>collectEntries("quorum")).containsOnly(quorum);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '', 3",
        "1, 29, finance, 3",
        "9, 0, finance, 3",
        "10, 0, 'finance,portfolio-board', 5",
        "0, 30, portfolio-board, 5",
        "-19, -10, '', 3",
        "-20, 0, finance, 3",
        "0, 179, portfolio-board, 5",
        "50, 180, 'finance,portfolio-board,okr-master', 5"
    })
    void aChangeIsDecidedByMoreRolesExactlyFromItsLimitOn(
            long costIncreasePercent, long delayDays, String approvers, long days) {
        var rules = evaluate(
                "change-approvers", Map.of("costIncreasePercent", costIncreasePercent, "delayDays", delayDays));

        assertThat(String.join(",", new LinkedHashSet<>(rules.<String>collectEntries("approver"))))
                .isEqualTo(approvers);
        assertThat(rules.<Long>collectEntries("decisionDays")).containsOnly(days);
    }

    @Test
    void aGoodObjectiveGetsNoHint() {
        assertThat(evaluate("objective-quality", GOOD_OBJECTIVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "titleLength, 70, 71, title-long",
        "titleDigits, 0, 1, title-number",
        "whyLength, 20, 19, why-missing",
        "keyResults, 2, 1, key-results-few",
        "keyResults, 5, 6, key-results-many",
        "activityKeyResults, 0, 1, key-result-activity",
        "yesNoKeyResults, 0, 1, key-result-yes-no",
        "metTargets, 0, 1, target-met",
        "ownersObjectives, 5, 6, objectives-many",
        "collaborators, 1, 0, owner-alone"
    })
    void aHintAppearsExactlyBeyondItsLimit(String fact, long good, long bad, String hint) {
        assertThat(hints(Map.of(fact, good))).isEmpty();
        assertThat(hints(Map.of(fact, bad))).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "company, false, false, false",
        "department, false, false, true",
        "team, false, false, true",
        "person, false, false, true",
        "team, true, false, false",
        "team, false, true, false"
    })
    void belowTheCompanyAnObjectiveServesAnotherOrSaysWhyNot(
            String level, boolean aligned, boolean waived, boolean hinted) {
        var hints = hints(Map.of("level", level, "aligned", aligned, "waived", waived));

        assertThat(hints.contains("not-aligned")).isEqualTo(hinted);
    }

    @Test
    void aPersonMayPursueAnObjectiveAlone() {
        assertThat(hints(Map.of("level", "person", "collaborators", 0L))).isEmpty();
    }

    @Test
    void everyHintIsWordedInBothLanguages() throws IOException {
        var hints = Dmn.readModelFromFile(
                        Path.of("processes/objective-quality.dmn").toFile())
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next()
                .getRules()
                .stream()
                .map(rule -> rule.getOutputEntries()
                        .iterator()
                        .next()
                        .getTextContent()
                        .strip()
                        .replace("\"", ""))
                .toList();

        for (var bundle : List.of("objective", "objective_zh_CN")) {
            assertThat(Files.readString(Path.of("src/main/resources/vaadin-i18n/%s.properties".formatted(bundle))))
                    .contains(hints.stream().map("hint.%s = "::formatted).toList());
        }
    }

    private static List<String> hints(Map<String, Object> differences) {
        var facts = new HashMap<>(GOOD_OBJECTIVE);
        facts.putAll(differences);
        return evaluate("objective-quality", facts).collectEntries("hint");
    }

    private static DmnDecisionTableResult evaluate(String table, Map<String, Object> facts) {
        try (InputStream file = Files.newInputStream(Path.of("processes", table + ".dmn"))) {
            return ENGINE.evaluateDecisionTable(ENGINE.parseDecision(table, file), facts);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
