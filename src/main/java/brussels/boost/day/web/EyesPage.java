package brussels.boost.day.web;

/** The record as one member of the circle sees it. @param member for the way back */
public record EyesPage(RecordPage record, String member) {
    public String back() {
        return "/people/" + record.pid() + "/circle/" + member + "/sees";
    }
}
