package brussels.boost.directory.domain.importing;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.LinkedHashSet;
import java.util.List;

/** Telephone numbers as Belgians dial them. */
public final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    static Clean.Result clean(String value) {
        var numbers = new LinkedHashSet<String>();
        boolean odd = false;
        for (String one : value.replaceAll("[\"\\[\\]]", "").split("\\s*(?:[;,|]|\\bou\\b|\\bof\\b|\\s/\\s)\\s*")) {
            String digits = one.replaceAll("\\D", "");
            String known = national(one);
            odd |= known.isEmpty() && digits.length() > 5;
            if (!known.isEmpty() || digits.length() >= 3) {
                numbers.add(known.isEmpty() ? one.strip() : known);
            }
        }
        return new Clean.Result(String.join("; ", numbers), odd || numbers.isEmpty() ? List.of("phone") : List.of());
    }

    /** As it is dialled from here; empty when it is no number. */
    public static String national(String written) {
        try {
            var number = NUMBERS.parse(written, "BE");
            if (!NUMBERS.isValidNumber(number)) {
                return "";
            }
            return NUMBERS.format(number, number.getCountryCode() == 32 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException _) {
            return "";
        }
    }
}
