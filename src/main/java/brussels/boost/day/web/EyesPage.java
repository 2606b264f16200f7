package brussels.boost.day.web;

import java.util.Map;

/** The record as one member of the circle sees it. @param member for the way back @param whose eyes @param toCome what is not open yet, as it was chosen; empty for what is */
public record EyesPage(RecordPage record, String member, String whose, Map<String, String> toCome) {
    /** Where what was chosen is said back before it opens. */
    public String confirm() {
        return "/people/" + record.pid() + "/circle/" + member + "/rights/preview";
    }

    public String back() {
        return "/people/" + record.pid() + "/circle/" + member + "/sees";
    }
}
