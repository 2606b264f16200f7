package brussels.boost.person.web;

import brussels.boost.territory.Commune;
import java.util.List;
import java.util.Set;

/** The first page about somebody: a name to use, or nothing. @param placed where they live was spoken of */
public record MeetPage(List<Commune> communes, String name, Set<String> languages, String district, boolean keep, boolean placed) {}
