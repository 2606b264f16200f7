package brussels.boost.person.domain;

import brussels.boost.platform.security.Refusal;

/**
 * A number of the national register or a BIS number: eleven digits YYMMDD NNN CC. The check is 97 minus the remainder
 * of the first nine digits by 97, with a 2 in front for births since 2000 (royal decree of 8 February 1991). Month
 * plus 20 or 40 makes a BIS number, plus 20 when the sex was unknown at its issue. Parts of the date may be zero, and
 * nothing is ever concluded from them about somebody's birth or sex.
 */
public record NationalNumber(String digits, Kind kind) {
    /** Which register gave it. */
    public enum Kind { RN, BIS }

    private static final long SINCE_2000 = 2_000_000_000L;

    /** @throws Refusal INVALID that says which part is wrong */
    public static NationalNumber parse(String text) {
        String digits = text.replaceAll("[\\s./-]", "");
        if (!digits.matches("\\d*")) {
            throw wrong("characters");
        }
        if (digits.length() != 11) {
            throw wrong("length");
        }
        int month = Integer.parseInt(digits.substring(2, 4));
        int inYear = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
        if (inYear > 12) {
            throw wrong("month");
        }
        if (Integer.parseInt(digits.substring(4, 6)) > 31) {
            throw wrong("day");
        }
        int serial = Integer.parseInt(digits.substring(6, 9));
        if (serial == 0 || serial == 999) {
            throw wrong("serial");
        }
        long base = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        if (check(base) != check && check(SINCE_2000 + base) != check) {
            throw wrong("check");
        }
        return new NationalNumber(digits, month >= 20 ? Kind.BIS : Kind.RN);
    }

    /** {@code 85.07.30-033.28}, as cards print it. */
    public String written() {
        return "%s.%s.%s-%s.%s".formatted(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4, 6),
                digits.substring(6, 9), digits.substring(9));
    }

    private static long check(long base) {
        return 97 - base % 97;
    }

    private static Refusal wrong(String part) {
        return Refusal.invalid("number", "person.number.wrong." + part);
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
