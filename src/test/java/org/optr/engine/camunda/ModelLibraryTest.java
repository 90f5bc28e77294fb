package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelPackage;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@OptrTest
class ModelLibraryTest {

    private static final String FORM =
            """
            { "type": "default", "id": "%s", "components": [
              { "id": "Field_1", "type": "textfield", "key": "answer", "label": "Answer" } ] }
            """;

    private static final String TABLE =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="tables" name="Tables" namespace="https://optr.org/test">
              <decision id="%s" name="How much" camunda:historyTimeToLive="P1D">
                <extensionElements><camunda:properties>
                  <camunda:property name="name:zh_CN" value="多少" />
                </camunda:properties></extensionElements>
                <decisionTable id="Table"><output id="Amount" name="amount" typeRef="long" />
                  <rule id="Always"><outputEntry id="Five"><text>5</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private PackageVersions versions;

    @Autowired
    private Deployments deployments;

    @Autowired
    private ShippedRecord record;

    @Autowired
    private PublicationCheck check;

    @Autowired
    private Attempts attempts;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Trial trial;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CommittedEvents committed;

    @Autowired
    private People directory;

    private final String name = "ask-" + UUID.randomUUID();
    private PersonId olga;

    @BeforeEach
    void olgaOwnsProcesses() {
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
    }

    @Test
    void whatShipsIsTheFirstVersion() {
        var version = library.versions("objective-approval").stream()
                .reduce((newer, older) -> older)
                .orElseThrow();

        assertThat(version.number()).isEqualTo(1);
        assertThat(version.publishedBy()).isNull();
        assertThat(version.title()).containsKeys("en", "zh-CN");
        assertThat(version.hash()).matches("[0-9a-f]{64}");
        assertThat(library.content(version.id()).files())
                .containsKeys("objective-approval.bpmn", "objective-approvers.dmn", "decide-on-objective.form");
    }

    @Test
    void aTableAloneIsAPackageToo() {
        var table = new ModelPackage(name, new TreeMap<>(Map.of(name + ".dmn", TABLE.formatted(name))));

        var published = publish(table);

        assertThat(library.inForce()).contains(published);
        assertThat(library.content(published.id())).isEqualTo(table);
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.title()).containsEntry("en", "How much").containsEntry("zh-CN", "多少");
    }

    @Test
    void aNewCaseFollowsThePublishedVersionAndARunningOneEndsOnItsOwn() {
        var first = publish(models("First"));
        var old = start();

        var second = publish(models("Second"));
        var young = start();

        assertThat(library.versions(name)).extracting(Version::id).containsExactly(second.id(), first.id());
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(1L, 1L);
        assertThat(stepOf(old)).isEqualTo("First");
        assertThat(stepOf(young)).isEqualTo("Second");
        currentPerson.actingAs(olga, () -> workItems.complete(trial.item(old), Map.of("answer", "yes")));
        assertThat(library.versions(name)).extracting(Version::runningCases).containsExactly(1L, 0L);
    }

    @Test
    void aPublicationSaysWhoWhatAndWhy() {
        var first = publish(models("First"));
        var second = publish(models("Second"));

        assertThat(second.publishedBy()).isEqualTo(olga);
        assertThat(second.number()).isEqualTo(2);
        assertThat(library.version(second.id())).contains(second);
        assertThat(committed.namesAbout(name)).containsExactly("ModelPublished", "ModelPublished");
        assertThat(committed.about(name).get(1).changes())
                .contains(
                        new FieldChange("model-version", "1", "2"),
                        new FieldChange("model-hash", first.hash(), second.hash()),
                        new FieldChange("reason", null, "It takes too long"));
    }

    @Test
    void aRestartDoesNotReplaceWhatAnOwnerPublished() {
        release(models("Shipped")).afterSingletonsInstantiated();
        var owners = publish(models("Owner's"));

        release(models("Shipped")).afterSingletonsInstantiated();
        release(models("Shipped later")).afterSingletonsInstantiated();

        assertThat(library.versions(name).get(0)).isEqualTo(owners);
    }

    @Test
    void whatIsShippedBesideAnOwnersVersionWaitsUntilItIsDecidedAbout() {
        release(models("Shipped")).afterSingletonsInstantiated();
        publish(models("Owner's"));

        assertThat(release(models("Shipped")).waiting()).isEmpty();
        assertThat(release(models("Shipped later")).waiting()).containsEntry(name, models("Shipped later"));

        var upgraded = library(release(models("Shipped later")));
        currentPerson.actingAs(olga, () -> upgraded.passOverUpdate(name, "Ours is stricter"));
        assertThat(upgraded.shippedUpdates()).isEmpty();
        assertThat(committed.namesAbout(name)).contains("ShippedUpdatePassedOver");
    }

    @Test
    void anUpdateThatAnOwnerPublishesAsItIsWaitsNoLonger() {
        release(models("Shipped")).afterSingletonsInstantiated();
        publish(models("Owner's"));
        var upgraded = library(release(models("Shipped later")));

        currentPerson.actingAs(olga, () -> upgraded.publish(models("Shipped later"), "We take it over"));

        assertThat(upgraded.shippedUpdate(name)).isEmpty();
    }

    @Test
    void onlyProcessOwnersPublish() {
        var rita = people.person("Rita");

        assertThatThrownBy(() -> currentPerson.actingAs(rita, () -> library.publish(models("Rita's"), "I want it")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("library.only-process-owners");
    }

    @Test
    void aRefusedModelChangesNothing() {
        var first = publish(models("First"));

        refused(with(name + ".bpmn", bpmn("Script").replace("userTask", "scriptTask")), "model.");
        refused(with("answer.form", "{}"), "form.file-refused");
        refused(with("answer.form", FORM.formatted("other")), "form.file-other-id");
        refused(
                with(name + ".bpmn", bpmn("Unbound").replace("\"deployment\"", "\"latest\"")),
                "library.form-not-bound");
        refused(
                with(name + ".bpmn", bpmn("Torn").replace("targetRef=\"Ask\"", "targetRef=\"Nowhere\"")),
                "library.not-executable");
        refused(with(name + ".bpmn", bpmn("Stranger").replace(name, "objective-approval")), "library.not-the-process");
        refused(with("notes.txt", "Hello"), "library.file-refused");
        refused(new ModelPackage(name, new TreeMap<>()), "library.main-file-missing");
        refused(models("First"), "library.unchanged");

        assertThat(library.versions(name)).containsExactly(first);
        assertThat(committed.namesAbout(name)).hasSize(1);
    }

    private void refused(ModelPackage models, String key) {
        assertThatThrownBy(() -> publish(models))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(key);
    }

    private ModelPackage with(String file, String content) {
        var files = new TreeMap<>(models("First").files());
        files.put(file, content);
        return new ModelPackage(name, files);
    }

    private Version publish(ModelPackage models) {
        return currentPerson.actingAs(olga, () -> library.publish(models, "It takes too long"));
    }

    private SubjectRef start() {
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, UUID.randomUUID().toString());
        currentPerson.actingAs(
                olga, () -> runs.start(new ProcessKey(name), subject, new HashMap<>(Map.of("who", olga.toString()))));
        return subject;
    }

    private String stepOf(SubjectRef subject) {
        return currentPerson
                .actingAs(olga, () -> workItems.find(trial.item(subject)))
                .orElseThrow()
                .name()
                .get("en");
    }

    private ShippedModels release(ModelPackage models) {
        ShippedFiles files = mock();
        when(files.models()).thenReturn(List.of(models));
        return new ShippedModels(files, deployments, versions, record, attempts, currentPerson);
    }

    private ModelLibrary library(ShippedModels release) {
        return new EngineModelLibrary(
                versions, deployments, release, check, attempts, currentPerson, directory, events);
    }

    private ModelPackage models(String step) {
        return new ModelPackage(
                name, new TreeMap<>(Map.of(name + ".bpmn", bpmn(step), "answer.form", FORM.formatted("answer"))));
    }

    private String bpmn(String step) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%s" name="Ask" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Asked" />
                    <bpmn:sequenceFlow id="AskedToAsk" sourceRef="Asked" targetRef="Ask" />
                    <bpmn:userTask id="Ask" name="%s" camunda:assignee="${who}"
                        camunda:formRef="answer" camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="AskToDone" sourceRef="Ask" targetRef="Done" />
                    <bpmn:endEvent id="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """
                .formatted(name, step);
    }
}
