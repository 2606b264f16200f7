# Builds the program when a source is newer than it.
app=target/app
# Maven's own libraries make a JDK 25 complain otherwise
maven_options="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"

seconds() { date +%s.%N; }

took() { # prints what was done and how long since $2
  printf '%-28s %5.1f s\n' "$1" "$(awk "BEGIN { print $(seconds) - $2 }")"
}

build() { # needs java_home
  [ "${BOOST_BUILD:-}" != no ] || return 0
  jar=target/boost.jar
  if [ ! -f $jar ] || [ -n "$(find src pom.xml -newer $jar -print 2>/dev/null | head -n 1)" ]; then
    command -v mvn >/dev/null || { echo "Boost needs Maven to build itself: apt-get install maven" >&2; return 1; }
    started=$(seconds)
    echo "Building (the first time this also downloads the libraries)…"
    JAVA_HOME=$java_home MAVEN_OPTS="$maven_options" \
      mvn -q -Dstyle.color=never -Pfast -Dmaven.test.skip=true package
    touch $jar
    took "built" "$started"
  fi
  if [ ! -f $app/boost.jar ] || [ $jar -nt $app/boost.jar ]; then
    started=$(seconds)
    rm -rf $app
    "$java_home/bin/java" -Djarmode=tools -jar $jar extract --destination $app
    touch $app/boost.jar
    took "unpacked" "$started"
  fi
}
