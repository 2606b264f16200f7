package brussels.boost.directory.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A file of fictional places in the shape of OpenStreetMap's. */
final class FictionalPlaces {
    private static final List<String> KINDS = List.of("amenity=pharmacy", "amenity=doctors", "amenity=dentist", "amenity=social_facility", "amenity=library", "amenity=clinic");
    private static final List<String> HOURS = List.of("Mo-Fr 09:00-17:00", "Mo-Sa 08:00-19:00; PH off", "24/7", "");

    private FictionalPlaces() {}

    static byte[] file(int count) {
        var random = new Random(2026);
        var file = new StringBuilder("osm_local_id,type,name,name_fr,name_nl,street,housenumber,postcode,phone,email,website,opening_hours,wheelchair,operator,lon,lat,nis5\n");
        for (int i = 0; i < count; i++) {
            file.append(i).append(',').append(KINDS.get(i % KINDS.size())).append(",,Lieu témoin ").append(i).append(",Voorbeeldplek ").append(i)
                    .append(",Rue de la Maquette - Maquettestraat,").append(1 + random.nextInt(200)).append(',').append(1000 + 10 * random.nextInt(20)).append(",02 541 ")
                    .append(10 + random.nextInt(90)).append(' ').append(10 + random.nextInt(90)).append(",lieu").append(i).append("@example.org,https://example.org/").append(i)
                    .append(",\"").append(HOURS.get(random.nextInt(HOURS.size()))).append("\",").append(random.nextBoolean() ? "yes" : "no").append(",Organisation ")
                    .append(random.nextInt(1 + count / 4)).append(',').append(4.30 + random.nextDouble() * 0.1).append(',').append(50.80 + random.nextDouble() * 0.1).append(",\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
