package org.optr.engine.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.optr.engine.DeployedForms;
import org.optr.engine.WorkItemId;
import org.springframework.stereotype.Service;

@Service
class EngineForms implements DeployedForms {

    private final Access access;
    private final CommandExecutor commands;
    private final RepositoryService repository;

    EngineForms(Access access, CommandExecutor commands, RepositoryService repository) {
        this.access = access;
        this.commands = commands;
        this.repository = repository;
    }

    @Override
    public Optional<DeployedForm> of(WorkItemId item) {
        return access.toRead(item)
                .flatMap(open -> Optional.ofNullable(open.item().form())
                        .map(form -> definition(open.model().deployment(), form)))
                .map(this::read);
    }

    private CamundaFormDefinition definition(String deployment, String form) {
        return commands.execute(context ->
                context.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(deployment, form));
    }

    private DeployedForm read(CamundaFormDefinition form) {
        try (var source = repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            var bytes = source.readAllBytes();
            return new DeployedForm(
                    form.getKey(), form.getVersion(), new String(bytes, StandardCharsets.UTF_8), Hashes.sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
