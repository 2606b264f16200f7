package brussels.boost.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PdfsTest {
    private static final String CSS = "@page{size:170mm 120mm;margin:8mm} p{font-size:20pt;line-height:1.4;margin:0 0 3mm 0} p[dir=rtl]{text-align:right} img{width:30mm;height:30mm}";

    private final Pdfs pdfs = new Pdfs();

    private static PdfDocument document(String language, String body) {
        return new PdfDocument("<html lang=\"" + language + "\"><head><title>Une feuille</title><meta name=\"description\" content=\"essai\"/></head><body>"
                + body + "</body></html>", CSS);
    }

    @Test
    void a_document_is_tagged_and_says_its_language_and_title() throws Exception {
        var picture = Picture.rounded(PdfTemplates.text("pdf/person.svg"), 100, "Lucie");
        byte[] pdf = pdfs.pdf(document("fr", "<h1>Bonjour</h1><p>Ça va ? Œuvre, Çarşamba, Добрий день</p><img src=\"" + picture.address() + "\" alt=\"" + picture.alt() + "\"/>"));
        PdfChecks.isAccessible(pdf, "fr", "Une feuille");
        assertThat(PdfChecks.text(pdf)).contains("Bonjour", "Ça va ?", "Œuvre", "Çarşamba", "Добрий день");
    }

    @Test
    void arabic_letters_are_joined_run_from_the_right_and_keep_their_numbers() throws Exception {
        byte[] pdf = pdfs.pdf(document("ar", """
                <p lang="ar" dir="rtl">أن أنام دون أن أفكّر في الفواتير</p>
                <p lang="ar" dir="rtl">الأربعاء 20 مارس، رقمها 02 000 12 34 (الساعة 10:30)</p>
                <p lang="ar" dir="rtl">سلمى تأتي مع Lucie إلى الحديقة، لا مشكلة</p>
                <p lang="fa" dir="rtl">نوه‌ام را چهارشنبه‌ها در پارک ببینم</p>
                <p lang="fr">Dormir sans penser aux factures</p>"""));
        PdfChecks.looksLike("arabic", PdfChecks.picture(pdf, 96));
        assertThat(PdfChecks.text(pdf)).contains("أن أنام دون أن أفكّر في الفواتير", "نوهام را چهارشنبهها در پارک ببینم");
        assertThat(PdfChecks.spoken(pdf)).startsWith("أن أنام دون أن أفكّر في الفواتير", "الأربعاء 20 مارس، رقمها 02 000 12 34 (الساعة 10:30)").hasSize(4);
    }

    @Test
    void nothing_is_fetched_while_drawing() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var inside = Picture.svg("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><image width=\"9\" height=\"9\" xlink:href=\"" + there + ".png\"/></svg>", "x");
            byte[] pdf = pdfs.pdf(document("fr", "<p>a</p><img alt=\"x\" src=\"" + there + ".png\"/><img alt=\"x\" src=\"file:///etc/hostname\"/><img alt=\"x\" src=\"" + inside.address() + "\"/>"));
            assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_phone_reads_the_code() throws Exception {
        String url = "https://boost.example/s/4Yw2kQ8fT1mZ0aR7x";
        byte[] pdf = pdfs.pdf(document("fr", "<img src=\"" + Picture.svg(QrCode.svg(url), "code").address() + "\" alt=\"code\"/>"));
        var seen = PdfChecks.picture(pdf, 150);
        int[] pixels = new int[seen.getWidth() * seen.getHeight()];
        for (int i = 0; i < pixels.length; i++) pixels[i] = seen.getRGB(i % seen.getWidth(), i / seen.getWidth());
        var source = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText()).isEqualTo(url);
    }

    @Test
    void several_may_be_asked_for_at_once() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.IntStream.range(0, 6).mapToObj(i -> threads.submit(() -> pdfs.pdf(document("fr", "<p>numéro " + i + "</p>")))).toList();
            for (int i = 0; i < all.size(); i++) assertThat(PdfChecks.text(all.get(i).get())).contains("numéro " + i);
        }
    }

    @Test
    void the_room_a_document_takes_is_known_before_it_is_drawn() {
        assertThat(pdfs.measure(document("fr", "<p>une ligne</p>")).pages()).isEqualTo(1);
        assertThat(pdfs.measure(document("fr", "<p>une ligne</p>".repeat(30))).pages()).isGreaterThan(1);
        assertThat(pdfs.measure(document("fr", "<div style=\"height:40mm\">x</div>")).millimetres()).isBetween(39.5, 41.0);
    }
}
