package org.ceasefire.adjudication;

import java.io.InputStream;
import java.net.URL;
import java.util.List;

/**
 * The second wall behind {@link RuleCheck}: compiled rules cannot name what opens files, starts processes or threads, or reaches the
 * network. It is coarse, since the engine's generated classes pass it too; the barrier is the check.
 */
final class Wall extends ClassLoader {
    private static final List<String> CLOSED_PACKAGES = List.of(
            "java.nio.", "java.net.", "java.lang.reflect.", "java.lang.Process", "java.rmi.", "java.sql.", "java.awt.", "java.beans.",
            "java.util.concurrent.", "java.util.jar.", "java.util.logging.", "java.util.prefs.", "java.util.zip.", "javax.", "sun.", "jdk.",
            "com.sun.", "org.ceasefire.simulator.");
    private static final List<String> CLOSED_CLASSES = List.of(
            "java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.FileReader", "java.io.FileWriter",
            "java.io.RandomAccessFile", "java.io.PrintStream", "java.io.PrintWriter", "java.lang.System", "java.lang.Runtime",
            "java.lang.Thread", "java.lang.ThreadGroup", "java.lang.ThreadLocal", "java.lang.ClassLoader", "java.lang.Module",
            "java.lang.ModuleLayer", "java.lang.StackWalker", "java.util.Formatter", "java.util.Scanner", "java.util.ServiceLoader",
            "java.util.Timer");

    Wall(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (closed(name)) {
            throw new ClassNotFoundException(name + " is closed to rules");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return closed(name.replace('/', '.')) ? null : super.getResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return closed(name.replace('/', '.')) ? null : super.getResourceAsStream(name);
    }

    private static boolean closed(String name) {
        String type = name.endsWith(".class") ? name.substring(0, name.length() - ".class".length()) : name;
        return CLOSED_CLASSES.contains(type) || CLOSED_PACKAGES.stream().anyMatch(type::startsWith);
    }
}
