import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds the interactive part of report.html: {@code java FrontEnd.java OUT} in the folder of package.json. Maven runs it as a source file before
 * anything is compiled. Does nothing if what it would read is what it read when it last wrote to OUT; npm is run only if the list of packages
 * has changed.
 */
public final class FrontEnd {
    private static final Path SOURCES = Path.of("src/main/web");
    private static final Path LOCK = Path.of("package-lock.json");
    private static final Path PACKAGES = Path.of("node_modules");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private FrontEnd() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path out = Path.of(args[0]);
        if (!isOf(out.resolve("made-from"), sources())) {
            install();
            Files.createDirectories(out);
            run(List.of("node", SOURCES.resolve("build/build.mjs").toString(), out.toString()));
            Files.writeString(out.resolve("made-from"), sources());
        }
    }

    private static void install() throws IOException, InterruptedException {
        Path stamp = PACKAGES.resolve("installed-from");
        if (!isOf(stamp, digest(List.of(LOCK)))) {
            run(List.of(WINDOWS ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"));
            Files.writeString(stamp, digest(List.of(LOCK)));
        }
    }

    private static boolean isOf(Path stamp, String digest) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(digest);
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return digest(Stream.concat(Stream.of(LOCK), files.filter(Files::isRegularFile).sorted()).toList());
        }
    }

    /** Of names and contents. */
    private static String digest(List<Path> files) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                sha256.update(file.toString().getBytes(StandardCharsets.UTF_8));
                sha256.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the program says is shown only if it fails. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw fail("There is no '" + command.get(0) + "' on this machine, and the report's map and timeline are built with it."
                    + " Maybe install Node.js 20 or newer with npm (Debian and Ubuntu: apt-get install nodejs npm).");
        }
        process.getOutputStream().close();
        String said;
        try (InputStream output = process.getInputStream()) {
            said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (process.waitFor() != 0) {
            throw fail(said + "'" + String.join(" ", command) + "' failed. Maybe the lines above say why;"
                    + " the first build fetches packages and needs the network, and Node.js must be 20 or newer.");
        }
    }

    private static Error fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
        return new Error();
    }
}
