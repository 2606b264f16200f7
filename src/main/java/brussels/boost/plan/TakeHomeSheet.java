package brussels.boost.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the person takes home on one page: their words, one small step, who helps, when and whom to call. It may lie
 * on a kitchen table, so it holds no surname, no address and nothing clinical.
 *
 * @param language of the person, BCP 47; their words come first, French after
 * @param pictureCode the card or symbol they chose to stand for them, empty when they chose none
 * @param priorities at most three on paper; the data knows no limit
 * @param places addresses the person shows, at most three
 * @param link what the QR code opens: the page that reads the sheet aloud
 */
public record TakeHomeSheet(String givenName, String pictureCode, String language, LocalDate date, List<Priority> priorities,
        @Nullable Appointment appointment, Phone phone, List<Place> places, String link, boolean largePrint, boolean fictional) {
    public static final int MOST_PRIORITIES = 3;
    public static final int MOST_PLACES = 3;

    public TakeHomeSheet {
        priorities = List.copyOf(priorities);
        places = kept(places);
        if (priorities.size() > MOST_PRIORITIES) throw new IllegalArgumentException("the sheet shows three priorities");
        if (places.size() > MOST_PLACES) throw new IllegalArgumentException("the sheet shows three addresses");
    }

    /** The same sheet with what its QR code opens. */
    public TakeHomeSheet opening(String address) {
        return new TakeHomeSheet(givenName, pictureCode, language, date, priorities, appointment, phone, places, address, largePrint, fictional);
    }

    /** The same sheet where some cards are drawn otherwise. @param drawings the drawing of a card, or nothing */
    public TakeHomeSheet redrawn(Function<String, @Nullable UUID> drawings) {
        return new TakeHomeSheet(givenName, pictureCode, language, date, priorities.stream().map(one -> one.redrawn(drawings)).toList(), appointment, phone, places,
                link, largePrint, fictional);
    }

    private static @Nullable UUID drawing(@Nullable String card, @Nullable UUID own, Function<String, @Nullable UUID> drawings) {
        return own != null || card == null ? own : drawings.apply(card);
    }

    /** Sheets printed before there was such a thing have none. */
    private static <T> List<T> kept(@Nullable List<T> things) {
        return things == null ? List.of() : List.copyOf(things);
    }

    /** The next agreed moment. @param hour null when only the day is agreed */
    public record Appointment(LocalDate day, @Nullable LocalTime hour) {}

    /**
     * One thing that matters. @param card code of the card, null for the blank card @param drawing the person's own
     * drawing or photo instead of a card
     * @param words as they were said @param spoken their language, null for the sheet's
     * @param wordsFrench the same in French, empty when nobody translated them
     */
    public record Priority(@Nullable String card, @Nullable UUID drawing, String words, @Nullable String spoken, String wordsFrench,
            @Nullable Step step, List<Helper> helpers, List<Goal> goals) {
        public Priority {
            helpers = List.copyOf(helpers);
            goals = kept(goals);
        }

        private Priority redrawn(Function<String, @Nullable UUID> drawings) {
            return new Priority(card, TakeHomeSheet.drawing(card, drawing, drawings), words, spoken, wordsFrench, step == null ? null : step.redrawn(drawings), helpers,
                    goals);
        }

        public Priority(@Nullable String card, @Nullable UUID drawing, String words, String wordsFrench, @Nullable Step step, List<Helper> helpers) {
            this(card, drawing, words, null, wordsFrench, step, helpers, List.of());
        }

        public Priority(@Nullable String card, String words, String wordsFrench, @Nullable Step step, List<Helper> helpers) {
            this(card, null, words, null, wordsFrench, step, helpers, List.of());
        }
    }

    /** What the person wants of it, in their words. */
    public record Goal(String words, @Nullable String spoken, String wordsFrench) {}

    /** An address the person shows. */
    public record Place(String name, String number) {}

    /** The one small step. @param card code of a picture for it, if one was chosen @param drawing or their own @param spoken as above */
    public record Step(@Nullable String card, @Nullable UUID drawing, String words, @Nullable String spoken, String wordsFrench) {
        private Step redrawn(Function<String, @Nullable UUID> drawings) {
            return new Step(card, TakeHomeSheet.drawing(card, drawing, drawings), words, spoken, wordsFrench);
        }

        public Step(@Nullable String card, String words, String wordsFrench) {
            this(card, null, words, null, wordsFrench);
        }
    }

    /** Somebody who helps, the person too, with a photo or else a symbol they chose. */
    public record Helper(String name, @Nullable UUID photo, @Nullable String symbol) {}

    /** The one number to call. @param hours e.g. « lundi à vendredi » */
    public record Phone(String number, String who, String hours) {}
}
