package brussels.boost.access;

import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number that answers when nobody here can, with its hours; told by the module that keeps the lines. */
public interface HelpLine {
    Shown shown(Page page, Caller caller);

    /** Who would call. */
    enum Caller {
        PERSON,
        CARER
    }

    /** @param name of the line, or null for the number of the installation @param now whether it is open, in words @param week its hours, one line per group of days */
    record Shown(@Nullable String name, String phone, @Nullable String now, List<String> week) {
        public String tel() {
            return "tel:" + phone.replaceAll("[^+\\d]", "");
        }
    }
}
