package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.TakeHomeSheet.Appointment;
import brussels.boost.plan.TakeHomeSheet.Helper;
import brussels.boost.plan.TakeHomeSheet.Phone;
import brussels.boost.plan.TakeHomeSheet.Priority;
import brussels.boost.plan.TakeHomeSheet.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Fictional sheets. */
final class Sheets {
    static final UUID LUCIE_PHOTO = UUID.fromString("018f0000-0000-7000-8000-000000000001");

    private static final Helper AMINA = new Helper("Amina", null, "sun");
    private static final Helper LUCIE = new Helper("Lucie", LUCIE_PHOTO, null);
    private static final Helper SALMA = new Helper("Salma", null, "bird");

    private Sheets() {}

    static TakeHomeSheet arabic() {
        return new TakeHomeSheet("Amina", "family", "ar", LocalDate.of(2026, 3, 18), List.of(
                new Priority("sleep", "أن أنام دون أن أفكّر في الفواتير", "Dormir sans penser aux factures",
                        new Step("letters", "أجمع الرسائل في علبة", "Mettre les lettres dans une boîte"), List.of(AMINA, LUCIE)),
                new Priority("stairs", "أن أنزل وحدي إلى الحديقة", "Descendre seule au parc",
                        new Step(null, "طابقان مع لوسي", "Deux étages avec Lucie"), List.of(LUCIE)),
                new Priority("family", "أن أرى حفيدتي يوم الأربعاء", "Voir ma petite-fille le mercredi",
                        new Step("tram", "سلمى تأتي معها، خط 51، رقمها 02 000 00 00", "Salma vient avec elle, tram 51, son numéro : 02 000 00 00"), List.of(SALMA))),
                new Appointment(LocalDate.of(2026, 3, 20), LocalTime.of(10, 0)), new Phone("02 000 00 00", "Lucie", "lundi à vendredi"), List.of(),
                "https://boost.example/s/4Yw2kQ8fT1mZ0aR7", false, true);
    }

    static TakeHomeSheet in(String language, String one, String two, String three) {
        return with(arabic(), language, List.of(priority("sleep", one), priority("stairs", two), priority("family", three)), false);
    }

    static Priority priority(String card, String words) {
        return new Priority(card, words, "Dormir sans penser aux factures", new Step("letters", words, "Mettre les lettres dans une boîte"), List.of(AMINA, LUCIE));
    }

    static TakeHomeSheet with(TakeHomeSheet sheet, String language, List<Priority> priorities, boolean large) {
        return new TakeHomeSheet(sheet.givenName(), sheet.pictureCode(), language, sheet.date(), priorities,
                new Appointment(LocalDate.of(2026, 3, 20), LocalTime.of(10, 30)), sheet.phone(), sheet.places(), sheet.link(), large, sheet.fictional());
    }

    /** Arabic, with a goal under each line and three addresses. */
    static TakeHomeSheet full() {
        var sheet = arabic();
        var goal = new TakeHomeSheet.Goal("أن أذهب وحدي إلى السوق", null, "Aller seule au marché");
        return new TakeHomeSheet(sheet.givenName(), sheet.pictureCode(), sheet.language(), sheet.date(), sheet.priorities().stream()
                .map(one -> new Priority(one.card(), one.drawing(), one.words(), one.spoken(), one.wordsFrench(), one.step(), one.helpers(), List.of(goal))).toList(),
                sheet.appointment(), sheet.phone(), List.of(new TakeHomeSheet.Place("Maison médicale fictive", "02 111 22 33"),
                        new TakeHomeSheet.Place("Service social exemple", "02 111 22 34"), new TakeHomeSheet.Place("Pharmacie modèle", "02 111 22 35")),
                sheet.link(), sheet.largePrint(), sheet.fictional());
    }
}
