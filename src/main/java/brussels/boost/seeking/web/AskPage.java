package brussels.boost.seeking.web;

import brussels.boost.territory.Commune;
import java.util.List;

/** The form of a request. @param alone whoever looks fills it in; otherwise a professional does, with them */
public record AskPage(AskForm form, List<Commune> communes, boolean alone) {}
