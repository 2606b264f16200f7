package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import java.util.List;
import java.util.Map;

/** Words for what is not a need: conditions, "open now", and languages, in the three languages of the screen. */
record Words(Map<Flag, List<String>> flags, Map<String, List<String>> languages, List<String> openNow) {
    /** As people say them. */
    static final Words USUAL = new Words(
            Map.of(Flag.WHEELCHAIR, List.of("accessible", "pmr", "accès pmr", "accessible en chaise roulante", "ascenseur", "rolstoeltoegankelijk",
                            "toegankelijk voor rolstoel", "wheelchair accessible", "step free"),
                    Flag.FREE, List.of("gratuit", "gratuite", "gratuits", "sans payer", "gratis", "kosteloos", "free", "free of charge"),
                    Flag.NO_PAPERS, List.of("sans papiers", "sans titre de séjour", "zonder papieren", "mensen zonder papieren", "undocumented", "without papers"),
                    Flag.NO_NISS, List.of("sans numéro national", "zonder rijksregisternummer", "without national number"),
                    Flag.NO_FUND, List.of("sans mutuelle", "sans mutualité", "zonder ziekenfonds", "zonder mutualiteit", "without insurance"),
                    Flag.HOME_VISITS, List.of("à domicile", "chez moi", "à la maison", "vient à domicile", "se déplace", "aan huis", "bij mij thuis", "thuis langs", "at home", "home visit", "home visits"),
                    Flag.WOMEN_ONLY, List.of("femmes", "pour femmes", "entre femmes", "vrouwen", "voor vrouwen", "women", "women only"),
                    Flag.STREET_WORK, List.of("en rue", "travail de rue", "straathoekwerk", "street work", "outreach")),
            Map.ofEntries(language("fr", "français", "parle français", "frans", "french"),
                    language("nl", "néerlandais", "parle néerlandais", "flamand", "nederlands", "nederlandstalig", "dutch"),
                    language("en", "anglais", "parle anglais", "engels", "english"),
                    language("ar", "arabe", "parle arabe", "arabisch", "arabic", "darija"),
                    language("tr", "turc", "parle turc", "turks", "turkish"),
                    language("es", "espagnol", "spaans", "spanish"),
                    language("pt", "portugais", "portugees", "portuguese"),
                    language("it", "italien", "italiaans", "italian"),
                    language("pl", "polonais", "pools", "polish"),
                    language("ro", "roumain", "roemeens", "romanian"),
                    language("bg", "bulgare", "bulgaars", "bulgarian"),
                    language("ru", "russe", "russisch", "russian"),
                    language("uk", "ukrainien", "oekraïens", "ukrainian"),
                    language("fa", "persan", "farsi", "dari", "perzisch", "persian"),
                    language("ps", "pachto", "pasjtoe", "pashto"),
                    language("so", "somali", "somalisch"),
                    language("ti", "tigrinya", "tigrinia"),
                    language("ln", "lingala"),
                    language("ff", "peul", "fula", "pulaar"),
                    language("sq", "albanais", "albanees", "albanian"),
                    language("vgt", "langue des signes", "gebarentaal", "sign language")),
            List.of("ouvert", "ouvert maintenant", "ouverte", "maintenant", "open", "open now", "nu open", "nu", "ouvert aujourd'hui"));

    private static Map.Entry<String, List<String>> language(String code, String... words) {
        return Map.entry(code, List.of(words));
    }
}
