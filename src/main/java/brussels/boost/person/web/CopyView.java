package brussels.boost.person.web;

import java.util.List;

/** The copy as its printed template reads it. @param withheld why something is left out, or nothing @param missing sections not open to whoever made it */
public record CopyView(String language, String title, String made, String withheld, List<Section> sections, List<String> missing) {
    /** One section. @param pictures how many stand beside it in the file, in words, or nothing */
    public record Section(String title, List<List<Field>> rows, String pictures) {}

    /** One field. @param language of the value, or nothing */
    public record Field(String name, String value, String language) {}
}
