package brussels.boost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Boost")
public class Boost {
    public static void main(String[] args) {
        SpringApplication.run(Boost.class, args);
    }
}
