# Runs the program in the foreground, and stops one from another terminal.

# more carriers than cores: a class being loaded pins its carrier, and two of them can wait for each other;
# small heap, one collector thread, smaller objects: the program stays under 512 MB
java_options="-Xms64m -Xmx256m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MaxMetaspaceSize=192m -Xss512k
  -Djdk.virtualThreadScheduler.parallelism=16 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

run() {
  data=${BOOST_DATA:-./data}
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) BOOST_PORT=$2; export BOOST_PORT; shift 2 ;;
      --data) data=$2; shift 2 ;;
      --empty) BOOST_EMPTY=true; export BOOST_EMPTY; shift ;;
      *) echo "boost run: unknown option $1; see ./boost help" >&2; return 2 ;;
    esac
  done
  umask 077
  java_home=$(find_java)
  build
  version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\([^"]*\)".*/\1/p' "$java_home/release")
  cache=$app/start-${version:-unknown}.aot
  cached=
  if [ -f "$cache" ]; then
    if [ "$cache" -nt $app/boost.jar ]; then cached="-XX:AOTCache=$cache -Xlog:aot=off -Xlog:cds=off"; else rm -f "$cache"; fi
  fi
  echo "Starting…"
  BOOST_DATA=$data; export BOOST_DATA
  # shellcheck disable=SC2086 # options are words
  exec "$java_home/bin/java" $java_options $cached ${BOOST_JAVA_OPTIONS:-} -jar $app/boost.jar --boost.start-cache="$cache"
}

stop() {
  data=${BOOST_DATA:-./data}
  [ "${1:-}" != --data ] || data=$2
  [ -d "$data" ] || { echo "nothing runs on $data"; return; }
  data=$(readlink -f "$data")
  stopped=
  program=$(cat "$data/boost.pid" 2>/dev/null || true)
  # the number may by now belong to somebody else's process
  if command_of "$program" | grep -q 'boost\.jar'; then
    kill "$program"
    wait_for "$program"
    stopped="the program"
  fi
  postgres=$(head -n 1 "$data/postgres/cluster/postmaster.pid" 2>/dev/null || true)
  if command_of "$postgres" | grep -qF "$data/postgres"; then
    kill -INT "$postgres"
    wait_for "$postgres"
    stopped="${stopped:+$stopped and }its database"
  fi
  echo "${stopped:-nothing} stopped on $data"
}

command_of() { # the command line of a process, nothing if there is none
  [ -n "$1" ] && [ -r "/proc/$1/cmdline" ] && tr '\0' ' ' <"/proc/$1/cmdline" || true
}

wait_for() { # until the process is gone
  for _ in $(seq 300); do
    kill -0 "$1" 2>/dev/null || return 0
    sleep 0.1
  done
  echo "process $1 does not end" >&2
  return 1
}
