package org.ceasefire.adjudication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallTest {
    private final Wall wall = new Wall(WallTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System", "java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.Thread", "java.lang.ClassLoader",
            "java.io.File", "java.io.FileWriter", "java.nio.file.Files", "java.net.Socket", "java.lang.reflect.Method", "java.util.Scanner",
            "java.util.concurrent.Executors", "java.util.zip.ZipFile", "java.util.logging.FileHandler", "java.sql.DriverManager",
            "javax.script.ScriptEngineManager", "sun.misc.Unsafe", "jdk.internal.misc.Unsafe"})
    void what_reaches_the_machine_is_closed(String name) throws IOException {
        assertThrows(ClassNotFoundException.class, () -> wall.loadClass(name));
        assertNull(wall.getResource(name.replace('.', '/') + ".class"));
        assertNull(wall.getResourceAsStream(name.replace('.', '/') + ".class"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.String", "java.lang.Object", "java.time.Instant", "java.util.List", "java.lang.invoke.LambdaMetafactory",
            "org.ceasefire.vocabulary.Incident", "org.drools.model.Rule"})
    void what_compiled_rules_are_made_of_is_open(String name) throws ClassNotFoundException, IOException {
        assertEquals(name, wall.loadClass(name).getName());
        assertNotNull(wall.getResource(name.replace('.', '/') + ".class"));
        try (InputStream in = wall.getResourceAsStream(name.replace('.', '/') + ".class")) {
            assertNotNull(in);
        }
    }
}
