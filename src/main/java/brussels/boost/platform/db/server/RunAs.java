package brussels.boost.platform.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL's programs run. They refuse root, so root lends them another user who owns the directory, or,
 * where that is not possible, a user namespace in which root is nobody in particular.
 */
record RunAs(List<String> prefix, String user) {
    /** Users without a person behind them; {@code nobody} is not one, because everything runs as nobody. */
    private static final List<String> CANDIDATES = List.of("boost", "postgres", "games", "daemon");

    private static final RunAs OURSELVES = new RunAs(List.of(), "");
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"), "");

    /** @param home the server's directory; it is given to the user chosen */
    static RunAs forHome(Path home) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            if (!Files.isWritable(home)) {
                throw new IOException(home + " belongs to " + Files.getOwner(home)
                        + "; start Boost as that user, or choose another --data");
            }
            return OURSELVES;
        }
        String owner = Files.getOwner(home).getName();
        boolean begun = Files.exists(home.resolve("cluster"));
        for (String user : begun ? List.of(owner) : CANDIDATES) {
            if (!user.equals("root") && Commands.works(List.of("id", "-u", user))) {
                var lent = lent(user);
                lent.own(home);
                if (Commands.works(lent.command("test", "-w", home.toString(), "-a", "-x", home.toString()))) {
                    return lent;
                }
            }
        }
        new RunAs(List.of(), "root").own(home);
        if ((!begun || owner.equals("root")) && Commands.works(NAMESPACE.command("true"))) {
            return NAMESPACE;
        }
        throw new IOException("PostgreSQL refuses to run as root, and this machine lets root neither become another user "
                + "(setpriv) nor leave its rights (unshare) for " + home + ". Start Boost as an ordinary user, "
                + "choose a --data directory others may reach, or set BOOST_DB_URL.");
    }

    private static RunAs lent(String user) throws IOException {
        String group = Commands.run(List.of("id", "-gn", user));
        return new RunAs(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups",
                "--inh-caps=-all", "--no-new-privs"), user);
    }

    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }

    void own(Path path) throws IOException {
        if (!user.isEmpty()) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            view.setOwner(users.lookupPrincipalByName(user));
            view.setGroup(users.lookupPrincipalByGroupName(Commands.run(List.of("id", "-gn", user))));
        }
    }
}
