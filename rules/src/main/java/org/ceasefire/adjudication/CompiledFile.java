package org.ceasefire.adjudication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.drools.model.Model;

/** A compiled rule file: its classes, loaded behind the {@link Wall}, and the engine's models that they make. */
final class CompiledFile extends ClassLoader {
    private static final String CLASS = ".class";
    /** In which entry the engine lists the classes of its models, one a line, below its own version. */
    private static final String LIST = "drools-model";

    private final Map<String, byte[]> classes = new HashMap<>();
    private final List<Model> models = new ArrayList<>();

    /** @param compiled what {@link Compiler#compile} made */
    CompiledFile(byte[] compiled) {
        super(new Wall(CompiledFile.class.getClassLoader()));
        for (String model : read(compiled)) {
            models.add(make(model));
        }
    }

    List<Model> models() {
        return models;
    }

    /** Takes the classes, and returns the names of those that are models. */
    private List<String> read(byte[] compiled) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(compiled))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(CLASS)) {
                    classes.put(entry.getName().replace(CLASS, "").replace('/', '.'), zip.readAllBytes());
                } else if (entry.getName().endsWith("/" + LIST)) {
                    names.addAll(new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.contains(":")).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private Model make(String name) {
        try {
            return (Model) loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules cannot be loaded: %s.".formatted(name), e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.remove(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
