package example.violations.application.cellar;

import example.violations.application.basement.hidden.Secret;

/** Reaches into another module. */
public class Thief {

    Secret loot() {
        return new Secret();
    }
}
