package org.optr;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts OPTR; each package beside this class is one module of the business. */
@SpringBootApplication
@Modulithic(systemName = "OPTR", sharedModules = "shared")
public class OptrApplication {

    public static void main(String[] args) {
        SpringApplication.run(OptrApplication.class, args);
    }
}
