package org.ceasefire.adjudication;

import java.io.InputStream;
import java.net.URL;
import java.util.List;

/**
 * The second wall behind {@link RuleCheck}: compiled rules cannot even name files, processes, the network, threads or reflection.
 */
final class Wall extends ClassLoader {
    private static final List<String> CLOSED_PACKAGES = List.of(
            "java.nio.", "java.net.", "java.lang.reflect.", "java.lang.ProcessHandle", "java.lang.Process", "javax.", "sun.", "jdk.", "com.sun.");
    private static final List<String> CLOSED_CLASSES = List.of(
            "java.io.File", "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.FileReader", "java.io.FileWriter",
            "java.io.RandomAccessFile", "java.io.PrintStream", "java.io.PrintWriter", "java.lang.System", "java.lang.Runtime",
            "java.lang.Thread", "java.lang.ThreadGroup", "java.lang.ClassLoader", "java.lang.Module", "java.lang.ModuleLayer");

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
