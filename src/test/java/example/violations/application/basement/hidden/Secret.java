package example.violations.application.basement.hidden;

/** Not part of the module's public package. */
public class Secret {}
