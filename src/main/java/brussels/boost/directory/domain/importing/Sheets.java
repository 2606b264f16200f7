package brussels.boost.directory.domain.importing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Cells of a spreadsheet as the reader of the screen saw them: dates are dates, a telephone number has no exponent. */
final class Sheets {
    private Sheets() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal) {
            return number(cell);
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static String number(Cell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue());
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString().replaceAll("\"[^\"]*\"|\\[[^\\]]*]|General", "").toLowerCase(java.util.Locale.ROOT);
        if (format.matches(".*[dy].*") && number.signum() > 0) {
            return LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(number.longValue()).toLocalDate().toString();
        }
        if (format.contains("h") && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(number.doubleValue() * 86_400))).toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
