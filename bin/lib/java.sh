# Finds a JDK, whatever the machine's default java is.
java_needed=25

java_version() { # the major version of the JDK in this directory, nothing if it is none
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_java() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* /usr/local/openjdk* \
    "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
    [ -n "$home" ] || continue
    version=$(java_version "$home") || continue
    if [ -n "$version" ] && [ "$version" -ge "$java_needed" ]; then
      echo "$home"
      return
    fi
  done
  cat >&2 <<TXT
Boost needs a JDK $java_needed or newer, and found none in JAVA_HOME, on the PATH or in the usual places.
Get one with one of
    apt-get install openjdk-$java_needed-jdk         (Debian, Ubuntu)
    sdk install java $java_needed-tem                (any system, https://sdkman.io)
    https://adoptium.net                       (download)
and start again, or set JAVA_HOME to it.
TXT
  return 1
}
