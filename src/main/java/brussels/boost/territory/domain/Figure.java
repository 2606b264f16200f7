package brussels.boost.territory.domain;

import java.math.BigDecimal;

/** A number told of a unit for one year, and where it comes from. @param checked against that source */
public record Figure(Measure measure, int year, BigDecimal value, String source, boolean checked) {
    /** What is counted or measured. @param sign behind the number */
    public record Measure(String key, String nameFr, String nameNl, String nameEn, String sign) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : language.equals("en") ? nameEn : nameFr;
        }
    }

    String told() {
        return (value.stripTrailingZeros().toPlainString() + " " + measure.sign()).strip() + " (" + year + ", " + source + ")";
    }
}
