package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ModelPackage;
import org.optr.people.CurrentPerson;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ShippedModelsTest {

    @Autowired
    private ShippedModels shipped;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Deployments deployments;

    @Autowired
    private PackageVersions packageVersions;

    @Autowired
    private ShippedRecord record;

    @Autowired
    private Attempts attempts;

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void aRestartDeploysNothingNew() {
        var before = repository.createDeploymentQuery().count();

        shipped.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(versions("objective-approval")).isEqualTo(1);
    }

    @Test
    void aProcessBringsItsFormsAndTables() {
        var deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("objective-approval")
                .latestVersion()
                .singleResult()
                .getDeploymentId();

        assertThat(repository.getDeploymentResourceNames(deployment))
                .contains("objective-approval.bpmn", "decide-on-objective.form", "objective-approvers.dmn");
    }

    @Test
    void aChangedModelBecomesANewVersion() {
        shipped.ship(model("shipped-and-changed", "First"));
        shipped.ship(model("shipped-and-changed", "First"));
        shipped.ship(model("shipped-and-changed", "Second"));

        assertThat(versions("shipped-and-changed")).isEqualTo(2);
    }

    @Test
    void anOwnersVersionStays() {
        shipped.ship(model("owned", "Shipped"));
        publish(model("owned", "Published by its owner"));

        shipped.ship(model("owned", "Shipped later"));

        assertThat(nameInForce("owned")).isEqualTo("Published by its owner");
    }

    @Test
    void anOwnerWhoTookWhatWasShippedGetsWhatIsShippedNext() {
        shipped.ship(model("taken", "Shipped"));
        publish(model("taken", "Shipped"));

        shipped.ship(model("taken", "Shipped later"));

        assertThat(nameInForce("taken")).isEqualTo("Shipped later");
    }

    private void publish(ModelPackage models) {
        var file = models.name() + ".bpmn";
        var content = models.files().get(file).getBytes(StandardCharsets.UTF_8);
        repository
                .createDeployment()
                .name(models.name())
                .source("published")
                .addInputStream(file, new ByteArrayInputStream(content))
                .deploy();
    }

    private String nameInForce(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getName();
    }

    @Test
    void ofTwoNodesThatStartAtOnceOneDeploys() {
        var known = Collections.synchronizedList(new ArrayList<Long>());
        ShippedFiles files = mock();
        when(files.models()).thenAnswer(call -> {
            known.add(versions("shipped-by-two-nodes"));
            return List.of(model("shipped-by-two-nodes", "Once"));
        });
        var ready = new CyclicBarrier(2);

        Stream.of(node(files), node(files))
                .map(node -> CompletableFuture.runAsync(() -> startAt(ready, node), work -> new Thread(work).start()))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(known).as("versions that each node found").containsExactly(0L, 1L);
        assertThat(versions("shipped-by-two-nodes")).isEqualTo(1);
    }

    private ShippedModels node(ShippedFiles files) {
        return new ShippedModels(files, deployments, packageVersions, record, attempts, currentPerson);
    }

    private static void startAt(CyclicBarrier ready, ShippedModels node) {
        try {
            ready.await();
            node.afterSingletonsInstantiated();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private long versions(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .count();
    }

    private static ModelPackage model(String id, String name) {
        var bpmn =
                """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
                  <bpmn:process id="%s" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="Asked" />
                    <bpmn:sequenceFlow id="AskedToDone" sourceRef="Asked" targetRef="Done" />
                    <bpmn:endEvent id="Done" />
                  </bpmn:process>
                </bpmn:definitions>
                """
                        .formatted(id, name);
        return new ModelPackage(id, new TreeMap<>(Map.of(id + ".bpmn", bpmn)));
    }
}
