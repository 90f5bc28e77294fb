package org.optr.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.optr.engine.DeployedForms;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.schema.FormSchema;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the form of a work item and what the form may read: process variables, and what the subject's module adds. */
@Component
class ItemFormReader {

    private static final int MOST_KEPT = 200;

    private final DeployedForms deployedForms;
    private final ObjectProvider<WorkItems> workItems;
    private final ObjectProvider<FormData> data;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** The engine asks for this through its submission check, so it is asked for the engine only when needed. */
    ItemFormReader(DeployedForms deployedForms, ObjectProvider<WorkItems> workItems, ObjectProvider<FormData> data) {
        this.deployedForms = deployedForms;
        this.workItems = workItems;
        this.data = data;
    }

    /**
     * Returns nothing for a step without a form.
     *
     * @throws RuleViolation {@code work-item.unknown} for whom the item is not, {@code form.missing} if there should be one
     */
    Optional<ItemForm> of(WorkItem item) {
        return of(item, (schema, name) -> true);
    }

    /** As {@link #of}, with only those facts that decide on a submission: what is shown beside the fields is not read. */
    Optional<ItemForm> toJudge(WorkItem item) {
        return of(item, FormSchema::judgesBy);
    }

    private Optional<ItemForm> of(WorkItem item, BiPredicate<FormSchema, String> reads) {
        return Optional.ofNullable(item.form()).map(form -> {
            var variables = workItems.getObject().variables(item.id());
            var deployed = deployedForms.of(item.id()).orElseThrow(() -> new RuleViolation("form.missing", form));
            var schema = schema(deployed);
            Map<String, @Nullable Object> facts = new HashMap<>(variables);
            facts.putAll(facts(item, name -> reads.test(schema, name)));
            return new ItemForm(deployed, schema, facts);
        });
    }

    private FormSchema schema(DeployedForm deployed) {
        if (schemas.size() > MOST_KEPT) {
            schemas.clear();
        }
        return schemas.computeIfAbsent(deployed.hash(), hash -> FormSchema.parse(deployed.json()));
    }

    private Map<String, @Nullable Object> facts(WorkItem item, Predicate<String> isRead) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        var subject = item.subject();
        if (subject != null) {
            data.stream()
                    .filter(source -> source.kind() == subject.kind())
                    .filter(source -> source.names().stream().anyMatch(isRead))
                    .forEach(source -> facts.putAll(named(source, item)));
        }
        return facts;
    }

    /** What a source gives beyond its names would be missing where submissions are judged. */
    private static Map<String, @Nullable Object> named(FormData source, WorkItem item) {
        var given = source.of(item);
        if (!source.names().containsAll(given.keySet())) {
            throw new IllegalStateException(
                    "%s names %s and gives %s".formatted(source.getClass(), source.names(), given.keySet()));
        }
        return given;
    }
}
