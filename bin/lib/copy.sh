# Backup and restore: the same words, the same program.
copy() { # backup or restore, then the file and --data DIR in any order
  command=$1 file=
  shift
  while [ $# -gt 0 ]; do
    case "$1" in
      --data) BOOST_DATA=$2; export BOOST_DATA; shift 2 ;;
      -*) echo "boost $command: unknown option $1; see ./boost help" >&2; exit 2 ;;
      *) file=$1; shift ;;
    esac
  done
  [ -n "$file" ] || { echo "boost $command: which file? ./boost $command FILE" >&2; exit 2; }
  cd "$root"
  . bin/lib/java.sh
  . bin/lib/build.sh
  umask 077
  java_home=$(find_java) || exit 2
  export java_home
  build || exit 2
  exec "$java_home/bin/java" -XX:+UseSerialGC -Xmx512m -Dlogging.level.root=warn -cp "$app/boost.jar:$app/lib/*" \
    brussels.boost.operation.backup.BackupCommand "$command" "$file"
}
