package org.ceasefire.simulator.document.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window: the Chromium of this machine, spoken to by its own DevTools protocol. The libraries that do the same are 20 to
 * 200 MB, and Maven would fetch them for everybody who only builds.
 */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_S = 120;
    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final String session;

    /** The browser of this machine, if it has one. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    Browser() throws IOException, InterruptedException {
        profile = Files.createTempDirectory("browser");
        Path errors = profile.resolve("stderr");
        process = new ProcessBuilder(installed().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "about:blank").redirectError(errors.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address(errors), new Listener()).join();
        String target = send(null, "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
        session = send(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", Map.of());
        }
    }

    /** Which the browser tells on its error stream once it listens. */
    private URI address(Path errors) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_S * 20 && process.isAlive(); i++) {
            for (String line : Files.readAllLines(errors)) {
                if (line.startsWith("DevTools listening on ")) {
                    return URI.create(line.substring("DevTools listening on ".length()).strip());
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IOException("The browser did not start: " + Files.readString(errors));
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                heard(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void heard(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            if (message.has("id")) {
                answers.remove(message.get("id").asInt()).complete(message);
            } else {
                events.add(message);
                Optional.ofNullable(awaited.remove(message.get("method").asText())).ifPresent(waiting -> waiting.complete(message));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode send(String to, String method, Map<String, ?> params) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        var message = new TreeMap<String, Object>(Map.of("id", id, "method", method, "params", params));
        if (to != null) {
            message.put("sessionId", to);
        }
        try {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        JsonNode told = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    JsonNode send(String method, Map<String, ?> params) {
        return send(session, method, params);
    }

    /** Sets how large the page is, in CSS pixels. */
    Browser sized(int width, int height) {
        send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Opens a file, waits until it is loaded, and forgets what was heard of pages before. */
    Browser open(Path page) {
        send("Page.navigate", Map.of("url", "about:blank"));
        events.clear();
        CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
        awaited.put("Page.loadEventFired", loaded);
        send("Page.navigate", Map.of("url", page.toUri().toString()));
        loaded.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        settle();
        return this;
    }

    /** The value of an expression in the page, which may be a promise. */
    JsonNode ask(String expression) {
        JsonNode told = send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (told.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + told.get("exceptionDetails"));
        }
        return told.get("result").path("value");
    }

    /** Waits until what was asked for is drawn. */
    void settle() {
        ask("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))");
    }

    /** Presses and lets go of a key: {@code Tab}, {@code Enter}, {@code ArrowLeft}. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            var event = new TreeMap<String, Object>(Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
            if (key.equals("Enter")) {
                event.put("text", "\r");
            }
            send("Input.dispatchKeyEvent", event);
        }
        settle();
    }

    /** Clicks at a point of the window. */
    void click(double x, double y) {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", type.equals("mouseMoved") ? "none" : "left", "clickCount", 1));
        }
        settle();
    }

    byte[] pdf() {
        return Base64.getDecoder().decode(send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)).get("data").asText());
    }

    byte[] picture() {
        return Base64.getDecoder().decode(send("Page.captureScreenshot", Map.of("format", "png")).get("data").asText());
    }

    /** What the page complained of: errors, warnings and violations of its policy. */
    List<String> complaints() {
        List<String> told = new ArrayList<>();
        for (JsonNode event : events) {
            switch (event.get("method").asText()) {
                case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> told.add(event.get("params").toString());
                default -> { }
            }
        }
        return told;
    }

    /** What the page asked for, itself and what it carries within itself left out. */
    List<String> requests() {
        return events.stream().filter(event -> event.get("method").asText().equals("Network.requestWillBeSent"))
                .map(event -> event.at("/params/request/url").asText())
                .filter(url -> !url.startsWith("data:") && !url.startsWith("file:") || url.startsWith("file:") && !url.contains(".html")).toList();
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
