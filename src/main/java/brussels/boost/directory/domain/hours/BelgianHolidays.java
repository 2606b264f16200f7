package brussels.boost.directory.domain.hours;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ten legal public holidays of Belgium (royal decree of 18 April 1974, article 1). Own code: the library for it
 * brings a whole second XML parser for ten dates.
 */
public final class BelgianHolidays {
    private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.JULY, 21), MonthDay.of(Month.AUGUST, 15), MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11), MonthDay.of(Month.DECEMBER, 25));
    private static final Map<Integer, Set<LocalDate>> OF_YEAR = new ConcurrentHashMap<>();

    private BelgianHolidays() {}

    public static boolean isHoliday(LocalDate day) {
        return OF_YEAR.computeIfAbsent(day.getYear(), BelgianHolidays::of).contains(day);
    }

    /** Easter Monday, Ascension and Whit Monday move with Easter. */
    private static Set<LocalDate> of(int year) {
        LocalDate easter = easter(year);
        return Stream.concat(FIXED.stream().map(day -> day.atYear(year)),
                Stream.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50))).collect(Collectors.toUnmodifiableSet());
    }

    /** The anonymous Gregorian computus, as published in Nature, 20 April 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
