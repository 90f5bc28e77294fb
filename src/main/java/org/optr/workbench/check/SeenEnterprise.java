package org.optr.workbench.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The enterprise as one check sees it: whatever the rules ask is asked once, and can be asked again later. */
final class SeenEnterprise implements Enterprise {

    private final Enterprise enterprise;
    private final Map<String, Boolean> processes = new HashMap<>();
    private final Map<String, Boolean> hosts = new HashMap<>();
    private @Nullable Map<String, List<String>> steps;
    private @Nullable Set<String> roles;

    SeenEnterprise(Enterprise enterprise) {
        this.enterprise = enterprise;
    }

    @Override
    public Map<String, List<String>> steps() {
        if (steps == null) {
            steps = enterprise.steps();
        }
        return steps;
    }

    @Override
    public Set<String> roles() {
        if (roles == null) {
            roles = enterprise.roles();
        }
        return roles;
    }

    @Override
    public boolean hasProcess(String id) {
        return processes.computeIfAbsent(id, enterprise::hasProcess);
    }

    @Override
    public boolean showsHost(String host) {
        return hosts.computeIfAbsent(host, enterprise::showsHost);
    }

    /** Whether every answer that was given would be the same now. */
    boolean isUnchanged() {
        return (steps == null || steps.equals(enterprise.steps()))
                && (roles == null || roles.equals(enterprise.roles()))
                && processes.entrySet().stream()
                        .allMatch(seen -> seen.getValue().equals(enterprise.hasProcess(seen.getKey())))
                && hosts.entrySet().stream()
                        .allMatch(seen -> seen.getValue().equals(enterprise.showsHost(seen.getKey())));
    }
}
