package org.optr.workbench.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.engine.ModelLibrary;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.people.People;
import org.optr.ui.OutsideHosts;
import org.springframework.stereotype.Component;

/** The enterprise as it is now. */
@Component
class OurEnterprise implements Enterprise {

    private final StepCatalogue catalogue;
    private final People people;
    private final ModelLibrary library;
    private final OutsideHosts hosts;

    OurEnterprise(StepCatalogue catalogue, People people, ModelLibrary library, OutsideHosts hosts) {
        this.catalogue = catalogue;
        this.people = people;
        this.library = library;
        this.hosts = hosts;
    }

    @Override
    public Map<String, List<String>> steps() {
        return catalogue.steps().stream().collect(Collectors.toMap(StepEntry::name, StepEntry::writes));
    }

    @Override
    public Set<String> roles() {
        return people.roles();
    }

    @Override
    public boolean hasProcess(String id) {
        return library.inForce(id).isPresent();
    }

    @Override
    public boolean showsHost(String host) {
        return hosts.include(host);
    }
}
