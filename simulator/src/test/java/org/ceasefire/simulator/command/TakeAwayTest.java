package org.ceasefire.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip to take away: its launchers, and the licences of what is packed. */
class TakeAwayTest {
    private static final Path ASSEMBLY = Path.of("src", "assembly");
    private static final Path UNIX = ASSEMBLY.resolve("ceasefire");
    private static final Path WINDOWS = ASSEMBLY.resolve("ceasefire.cmd");
    /** Licences that ask for no more than to be named, and that of the compiler, which is packed unchanged. */
    private static final Set<String> ACCEPTED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "EPL-2.0", "EDL-1.0");

    @TempDir
    private Path folder;

    @Test
    void every_library_that_is_packed_is_listed_with_its_version_and_its_licence() throws IOException {
        Set<String> packed = new TreeSet<>();
        found("^   (\\S+?):(\\S+?):jar:(\\S+?):", Path.of("target", "given-away.txt"))
                .forEach(one -> packed.add(one.group(1) + ":" + one.group(2) + " " + one.group(3)));
        Set<String> listed = new TreeSet<>();
        found("^\\| (\\S+:\\S+) \\| (\\S+) \\| ([A-Z0-9][A-Za-z0-9.-]+)", Path.of("THIRD-PARTY.md")).forEach(one -> {
            listed.add(one.group(1) + " " + one.group(2));
            assertTrue(ACCEPTED.contains(one.group(3)), one::group);
        });
        assertTrue(packed.size() > 40, packed::toString);
        assertEquals(packed, listed);
    }

    @Test
    void every_package_whose_code_is_in_a_report_is_listed_with_its_version() throws IOException {
        Set<String> bundled = new TreeSet<>();
        found("'([a-z]+)/LICENSE", Path.of("src", "main", "web", "build", "build.mjs")).forEach(one -> bundled.add(one.group(1)));
        Set<String> listed = new TreeSet<>();
        for (MatchResult one : found("^\\| ([a-z]+) \\| (\\S+) \\| ([A-Z0-9][A-Za-z0-9.-]+)", Path.of("THIRD-PARTY.md"))) {
            String locked = "\"node_modules/%s\": \\{\\s+\"version\": \"%s\"".formatted(one.group(1), Pattern.quote(one.group(2)));
            assertEquals(1, found(locked, Path.of("package-lock.json")).size(), one::group);
            assertTrue(ACCEPTED.contains(one.group(3)), one::group);
            listed.add(one.group(1));
        }
        assertEquals(bundled, listed);
    }

    @Test
    void all_launchers_start_java_alike() throws IOException {
        String flags = "(?<=\\s)-X\\S+";
        List<String> clone = found(flags, Path.of("..", "ceasefire")).stream().map(MatchResult::group).toList();
        assertEquals(6, clone.size());
        assertEquals(clone, found(flags, UNIX).stream().map(MatchResult::group).toList());
        assertEquals(clone, found(flags, WINDOWS).stream().map(MatchResult::group).toList());
    }

    /** It cannot be run where there is no Windows: so its lines are held. */
    @Test
    void the_launcher_for_windows_quotes_its_paths_and_passes_the_exit_code_on() throws IOException {
        String text = Files.readString(WINDOWS);
        assertEquals(text.lines().count(), text.split("\r\n", -1).length - 1, "every line ends as Windows ends them");
        List<String> lines = text.lines().toList();
        assertTrue(lines.contains("set \"CEASEFIRE_FOLDER=%~dp0.\""));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("\"%CEASEFIRE_JAVA%\" -XX")
                && line.contains(" -Dceasefire.home=\"%CEASEFIRE_FOLDER%\" ")
                && line.endsWith(" -jar \"%CEASEFIRE_FOLDER%\\program\\simulator-0.1.0.jar\" %*")));
        assertEquals("exit /b %errorlevel%", lines.get(lines.size() - 1));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_launcher_for_unix_starts_from_any_folder_with_any_arguments_and_passes_the_exit_code_on() throws Exception {
        Path home = Files.createDirectories(folder.resolve("Übung mit 'Leerzeichen' ї"));
        Path launcher = home.resolve("ceasefire");
        Files.copy(UNIX, launcher);
        jar(Files.createDirectories(home.resolve("program")).resolve("simulator-0.1.0.jar"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        ProcessBuilder builder = new ProcessBuilder("sh", link.toString(), "two words", "$HOME", "*", "").directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), out);
        assertEquals("home ok\n[two words, $HOME, *, ]\n", out);
    }

    /** What stands in for the program: says how it was started, and exits with 3. */
    public static final class Echo {
        public static void main(String[] arguments) {
            boolean there = Files.exists(Path.of(System.getProperty("ceasefire.home"), "program", "simulator-0.1.0.jar"));
            System.out.println("home " + (there ? "ok" : System.getProperty("ceasefire.home")));
            System.out.println(List.of(arguments));
            System.exit(3);
        }
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Path.of("target", "test-classes").toUri().toString());
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }

    private static List<MatchResult> found(String regex, Path file) throws IOException {
        return Pattern.compile(regex, Pattern.MULTILINE).matcher(Files.readString(file)).results().toList();
    }
}
