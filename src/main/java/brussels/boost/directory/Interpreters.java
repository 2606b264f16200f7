package brussels.boost.directory;

import java.util.List;

/** Who interprets, as the directory knows them. */
public interface Interpreters {
    /** Those who interpret in this language, or who do not say in which; at most thirty. @param language BCP 47 */
    List<Interpreter> in(String language);

    /**
     * One of them.
     *
     * @param name by the language of the reader: French, Dutch
     * @param phone empty when there is none
     */
    record Interpreter(ServiceId id, String nameFr, String nameNl, String phone) {
        public String name(String reader) {
            return reader.equals("nl") ? nameNl : nameFr;
        }
    }
}
