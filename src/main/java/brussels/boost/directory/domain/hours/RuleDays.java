package brussels.boost.directory.domain.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a rule of the grammar speaks of a day: all of its years, weeks, dates and days have to agree. */
final class RuleDays {
    private RuleDays() {}

    static boolean matches(Rule rule, LocalDate day) {
        return any(rule.getYears(), range -> inYears(range, day)) && any(rule.getWeeks(), range -> inWeeks(range, day))
                && any(rule.getDates(), range -> inDates(range, day)) && onDays(rule, day);
    }

    private interface Test<T> {
        boolean holds(T range);
    }

    private static <T> boolean any(@Nullable List<T> ranges, Test<T> test) {
        return ranges == null || ranges.isEmpty() || ranges.stream().anyMatch(test::holds);
    }

    /** {@code Mo-Fr,PH} names days and holidays together; {@code PH Mo} means a holiday that is a Monday. */
    private static boolean onDays(Rule rule, LocalDate day) {
        List<Holiday> holidays = rule.getHolidays();
        List<WeekDayRange> days = rule.getDays() == null ? List.of() : rule.getDays();
        boolean noDays = days.isEmpty();
        if (holidays == null || holidays.isEmpty()) {
            return noDays || days.stream().anyMatch(range -> onWeekdays(range, day));
        }
        boolean holiday = holidays.stream().anyMatch(one -> onHoliday(one, day));
        if (noDays) {
            return holiday;
        }
        boolean weekday = days.stream().anyMatch(range -> onWeekdays(range, day));
        return holidays.stream().allMatch(Holiday::getUseAsWeekDay) ? holiday || weekday : holiday && weekday;
    }

    /** School holidays differ by community and are not known here: such a rule speaks of no day. */
    private static boolean onHoliday(Holiday holiday, LocalDate day) {
        return holiday.getType() == Holiday.Type.PH && BelgianHolidays.isHoliday(day.minusDays(holiday.getOffset()));
    }

    private static boolean onWeekdays(WeekDayRange range, LocalDate day) {
        LocalDate shifted = day.minusDays(range.getOffset());
        int weekday = shifted.getDayOfWeek().getValue();
        int from = value(range.getStartDay());
        int until = range.getEndDay() == null ? from : value(range.getEndDay());
        boolean in = from <= until ? weekday >= from && weekday <= until : weekday >= from || weekday <= until;
        return in && any(range.getNths(), nth -> isNth(nth, shifted));
    }

    private static int value(WeekDay day) {
        return day.ordinal() + 1;
    }

    private static boolean isNth(Nth nth, LocalDate day) {
        int from = nth.getStartNth();
        int until = nth.getEndNth() == Nth.INVALID_NTH ? from : nth.getEndNth();
        int first = (day.getDayOfMonth() - 1) / 7 + 1;
        int last = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        return first >= from && first <= until || last >= from && last <= until;
    }

    private static boolean inYears(YearRange range, LocalDate day) {
        int until = range.getEndYear() == YearRange.UNDEFINED_YEAR ? range.isOpenEnded() ? Integer.MAX_VALUE : range.getStartYear()
                : range.getEndYear();
        return day.getYear() >= range.getStartYear() && day.getYear() <= until
                && every(range.getInterval(), day.getYear() - range.getStartYear());
    }

    private static boolean inWeeks(WeekRange range, LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int until = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? range.getStartWeek() : range.getEndWeek();
        boolean in = range.getStartWeek() <= until ? week >= range.getStartWeek() && week <= until
                : week >= range.getStartWeek() || week <= until;
        return in && every(range.getInterval(), week - range.getStartWeek());
    }

    private static boolean every(int interval, int distance) {
        return interval <= 1 || distance % interval == 0;
    }

    private static boolean inDates(DateRange range, LocalDate day) {
        LocalDate start = first(range.getStartDate(), day.getYear());
        DateWithOffset end = range.getEndDate();
        if (start == null) {
            return false;
        }
        LocalDate last = end == null ? range.getStartDate().isOpenEnded() ? LocalDate.MAX : last(range.getStartDate(), start.getYear())
                : last(complete(end, range.getStartDate()), end.undefinedYear() ? start.getYear() : end.getYear());
        if (last == null) {
            return false;
        }
        if (range.getStartDate().undefinedYear() && last.isBefore(start)) {
            return !day.isBefore(start) || !day.isAfter(last);
        }
        return !day.isBefore(start) && !day.isAfter(last) && every(range.getInterval(), (int) ChronoUnit.DAYS.between(start, day));
    }

    /** {@code Dec 24-26}: the month of the second date is that of the first. */
    private static DateWithOffset complete(DateWithOffset end, DateWithOffset start) {
        if (end.getMonth() == null && end.getVarDate() == null) {
            end.setMonth(start.getMonth());
        }
        return end;
    }

    private static @Nullable LocalDate first(DateWithOffset date, int year) {
        int named = date.undefinedYear() ? year : date.getYear();
        if (date.getVarDate() != null) {
            return BelgianHolidays.easter(named).plusDays(date.getDayOffset());
        }
        Month month = date.getMonth();
        if (month == null) {
            return date.undefinedYear() ? null : LocalDate.of(named, 1, 1);
        }
        return date.undefinedDay() ? LocalDate.of(named, month.ordinal() + 1, 1) : inMonth(named, month, date).plusDays(date.getDayOffset());
    }

    private static @Nullable LocalDate last(DateWithOffset date, int year) {
        int named = date.undefinedYear() ? year : date.getYear();
        if (date.getVarDate() != null || date.getMonth() == null || !date.undefinedDay()) {
            return date.getMonth() == null && date.getVarDate() == null && !date.undefinedYear() ? LocalDate.of(named, 12, 31) : first(date, year);
        }
        return YearMonth.of(named, date.getMonth().ordinal() + 1).atEndOfMonth();
    }

    /** 29 February of a common year is the 28th. */
    private static LocalDate inMonth(int year, Month month, DateWithOffset date) {
        YearMonth of = YearMonth.of(year, month.ordinal() + 1);
        return of.atDay(Math.min(date.getDay(), of.lengthOfMonth()));
    }
}
