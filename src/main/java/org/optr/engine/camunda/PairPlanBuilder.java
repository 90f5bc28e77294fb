package org.optr.engine.camunda;

import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.migration.MigrationPlan;

/** The engine's own builder and validation for two versions as they were read: it need not find them in the database. */
final class PairPlanBuilder extends MigrationPlanBuilderImpl {

    private final VersionPair versions;

    PairPlanBuilder(CommandExecutor executor, VersionPair versions) {
        super(executor, versions.source().getId(), versions.target().getId());
        this.versions = versions;
    }

    @Override
    public MigrationPlan build() {
        return commandExecutor.execute(new CreateMigrationPlanCmd(this) {

            @Override
            protected ProcessDefinitionEntity getProcessDefinition(CommandContext context, String id, String type) {
                return id.equals(versions.source().getId()) ? versions.source() : versions.target();
            }
        });
    }
}
