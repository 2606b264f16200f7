package brussels.boost.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** Somebody with a phone, in one browser. */
final class PhoneVisitor {
    private static final String WATCH = """
            window.seen = {largest: 0, shift: 0, busy: 0};
            new PerformanceObserver(l => l.getEntries().forEach(e => seen.largest = e.startTime)).observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(l => l.getEntries().forEach(e => seen.shift += e.hadRecentInput ? 0 : e.value)).observe({type: 'layout-shift', buffered: true});
            new PerformanceObserver(l => l.getEntries().forEach(e => seen.busy = Math.max(seen.busy, e.startTime + e.duration))).observe({type: 'longtask', buffered: true});
            """;
    private static final String READ = """
            (() => { const n = performance.getEntriesByType('navigation')[0];
              return {status: n.responseStatus, content: (performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime || 0,
                      largest: seen.largest, shift: seen.shift, ready: Math.max(n.domContentLoadedEventEnd, seen.busy)}; })()
            """;

    private final Chrome chrome;
    private final String base = "http://127.0.0.1:" + Program.port;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    PhoneVisitor(Chrome chrome) throws Exception {
        this.chrome = chrome;
        chrome.visitor();
        chrome.told = this::told;
        chrome.send("Emulation.setDeviceMetricsOverride", Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        chrome.send("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        chrome.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private void told(String event, JsonNode what) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.loadingFinished" -> {
                long came = what.path("encodedDataLength").asLong();
                bytes.addAndGet(came);
                requests.addAndGet(came > 0 ? 1 : 0);
            }
            default -> { }
        }
    }

    /** By the demonstration's door, and in the language chosen. */
    void enter(String name, String language) throws Exception {
        go("/sign-in");
        press("[...document.querySelectorAll('.demopick')].find(one => one.textContent.includes('" + name + "'))");
        go("/reading");
        press("document.querySelector('button[name=language][value=" + language + "]')");
    }

    /** The person's own page. */
    PhoneVisit look() throws Exception {
        open("about:blank");
        requests.set(0);
        bytes.set(0);
        go("/me");
        // what a script still asks for or moves comes after the load
        Words.pause(1500);
        JsonNode seen = chrome.evaluate(READ);
        User.expect(200, seen.get("status").asInt());
        return new PhoneVisit(seen.get("content").asDouble(), seen.get("largest").asDouble(), seen.get("ready").asDouble(), requests.get(), bytes.get(), seen.get("shift").asDouble());
    }

    /** What the browser kept, but not who is signed in. */
    void forget() throws Exception {
        chrome.send("Network.clearBrowserCache", Map.of());
    }

    void slow(int processor, int kbits, int latency) throws Exception {
        chrome.send("Emulation.setCPUThrottlingRate", Map.of("rate", processor));
        chrome.send("Network.emulateNetworkConditions", Map.of("offline", false, "latency", latency, "downloadThroughput", kbits * 125, "uploadThroughput", kbits * 62));
    }

    private void go(String path) throws Exception {
        open(base + path);
    }

    private void open(String address) throws Exception {
        loaded = new CompletableFuture<>();
        chrome.send("Page.navigate", Map.of("url", address));
        loaded.get(60, TimeUnit.SECONDS);
    }

    private void press(String button) throws Exception {
        loaded = new CompletableFuture<>();
        chrome.evaluate("(" + button + ").click()");
        loaded.get(60, TimeUnit.SECONDS);
    }
}
