package org.optr.engine.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.optr.engine.DeployedForms;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.WorkItemId;
import org.springframework.stereotype.Service;

/** The forms of all versions in use, each read once. */
@Service
class EngineForms implements DeployedForms {

    private final Access access;
    private final EngineContext engine;
    private final RepositoryService repository;
    private final Remembered<FormKey, DeployedForm> forms = new Remembered<>();

    EngineForms(Access access, EngineContext engine, RepositoryService repository) {
        this.access = access;
        this.engine = engine;
        this.repository = repository;
    }

    @Override
    public Optional<DeployedForm> of(WorkItemId item) {
        return access.toRead(item)
                .flatMap(open -> Optional.ofNullable(open.item().form())
                        .map(form -> new FormKey(open.model().deployment(), form)))
                .map(key -> forms.get(key, this::read));
    }

    /** It knows no reader. */
    DeployedForm form(VersionId version, String form) {
        return forms.get(new FormKey(version.value(), form), this::read);
    }

    private DeployedForm read(FormKey key) {
        return source(engine.execute(context -> context.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(key.deployment(), key.form())));
    }

    private DeployedForm source(CamundaFormDefinition form) {
        try (var source = repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            var bytes = source.readAllBytes();
            return new DeployedForm(
                    form.getKey(), form.getVersion(), new String(bytes, StandardCharsets.UTF_8), Hashes.sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record FormKey(String deployment, String form) {}
}
