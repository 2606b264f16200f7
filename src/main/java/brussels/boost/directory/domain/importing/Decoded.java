package brussels.boost.directory.domain.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8 if they are, else what old Windows programs write, line by line where both were mixed. */
record Decoded(String text, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        try {
            return new Decoded(strictly(bytes, start, bytes.length), "UTF-8");
        } catch (CharacterCodingException _) {
            return byLine(bytes, start);
        }
    }

    private static Decoded byLine(byte[] bytes, int start) {
        var text = new StringBuilder(bytes.length);
        boolean unicode = false;
        for (int from = start; from < bytes.length;) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            to = Math.min(bytes.length, to + 1);
            try {
                String line = strictly(bytes, from, to);
                unicode |= line.chars().anyMatch(sign -> sign > 127);
                text.append(line);
            } catch (CharacterCodingException _) {
                text.append(new String(bytes, from, to - from, WINDOWS));
            }
            from = to;
        }
        return new Decoded(text.toString(), unicode ? "UTF-8 + Windows-1252" : "Windows-1252");
    }

    private static String strictly(byte[] bytes, int from, int to) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    }
}
