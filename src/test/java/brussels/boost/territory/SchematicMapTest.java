package brussels.boost.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchematicMapTest {
    private static SchematicMap.Shape shape(String unit) {
        return SchematicMap.shapes().stream().filter(shape -> shape.unit().equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void in_its_part_north_is_above_and_east_is_to_the_right() {
        var marolles = shape("district:marolles");
        var middle = new SchematicMap.Point(marolles);
        assertThat(marolles.at(4.3470, 50.8375).y()).isLessThan(middle.y());
        assertThat(marolles.at(4.3478, 50.8365).x()).isGreaterThan(middle.x());
        assertThat(marolles.at(marolles.longitude(), marolles.latitude())).isEqualTo(middle);
    }

    @Test
    void what_lies_outside_stands_at_the_border_and_never_in_a_neighbour() {
        var saintGilles = shape("ins:21013");
        var point = saintGilles.at(4.40, 50.80);
        assertThat(point.x()).isBetween(saintGilles.x(), 470);
        assertThat(point.y()).isBetween(saintGilles.y(), 605);
        for (var shape : SchematicMap.shapes()) {
            for (int turn = 0; turn < 12; turn++) {
                double angle = turn * Math.PI / 6;
                var far = shape.at(shape.longitude() + Math.cos(angle), shape.latitude() + Math.sin(angle));
                assertThat(Math.hypot(far.x() - shape.x(), far.y() - shape.y())).as(shape.unit()).isLessThan(180);
            }
        }
    }
}
