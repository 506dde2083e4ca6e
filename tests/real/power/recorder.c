/* Writes down everything a process does to the files below a folder, and all it says on stdout, in one order.

   Preloaded (LD_PRELOAD) under a program that knows nothing of it. $ENGAWA_RECORDED is the folder (a real path),
   $ENGAWA_RECORD the log, which lies elsewhere. A record follows its call and shares a lock with it, so the order of
   the log is the order of the calls. Shared memory (-shm) is left out: SQLite builds it anew at the first opening.

   One record: `op`, lengths of two paths, offset, length of the data (little-endian), then paths and data.
     N made   W written at offset   T cut off at offset   S file synced   D folder synced   U removed
     R renamed (path, other)   L linked (path, other)   O said on stdout   X done, but not understood here */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *folder;
static size_t folder_length;
static int record = -1;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;

struct __attribute__((packed)) head {
    char op;
    uint16_t path, other;
    int64_t offset;
    uint32_t length;
};

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
    folder = getenv("ENGAWA_RECORDED");
    const char *place = getenv("ENGAWA_RECORD");
    if (!folder || !place) return;
    folder_length = strlen(folder);
    record = (int)syscall(SYS_openat, AT_FDCWD, place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (record < 0) abort();
}

static int below(const char *path) {
    if (record < 0 || strncmp(path, folder, folder_length) != 0) return 0;
    if (path[folder_length] != '/' && path[folder_length] != '\0') return 0;
    size_t length = strlen(path);
    return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

/* The whole path of `path` relative to the open folder `dir`; 0 where it is not below the recorded folder. */
static int placed(int dir, const char *path, char out[PATH_MAX]) {
    char link[64], base[PATH_MAX];
    if (path[0] == '/') return snprintf(out, PATH_MAX, "%s", path) < PATH_MAX && below(out);
    if (dir == AT_FDCWD) {
        if (!getcwd(base, sizeof base)) return 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
        ssize_t length = readlink(link, base, sizeof base - 1);
        if (length < 0) return 0;
        base[length] = '\0';
    }
    return snprintf(out, PATH_MAX, "%s/%s", base, path) < PATH_MAX && below(out);
}

/* The path of an open file below the recorded folder; 0 for others, and for one that has no name any more. */
static int named(int fd, char out[PATH_MAX]) {
    char link[64];
    if (record < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, out, PATH_MAX - 1);
    if (length < 0) return 0;
    out[length] = '\0';
    return below(out) && !strstr(out, " (deleted)");
}

static void note(char op, const char *path, const char *other, int64_t offset, const void *data, size_t length) {
    struct head head = {op, (uint16_t)strlen(path), (uint16_t)strlen(other), offset, (uint32_t)length};
    struct iovec parts[] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)other, head.other},
                            {(void *)data, length}};
    ssize_t whole = (ssize_t)(sizeof head + head.path + head.other + length);
    if (syscall(SYS_writev, record, parts, 4) != whole) abort();
}

/* Runs `call` and, where it went well and `when` holds, writes it down before any other call can. */
#define IN_ORDER(type, when, call, ...)                   \
    do {                                                  \
        if (!(when)) return call;                         \
        pthread_mutex_lock(&order);                       \
        type result = call;                               \
        int kept = errno;                                 \
        if (result != (type)-1) { __VA_ARGS__; }          \
        pthread_mutex_unlock(&order);                     \
        errno = kept;                                     \
        return result;                                    \
    } while (0)

static int opened(int dir, const char *path, int flags, mode_t mode) {
    static __typeof__(&openat64) real;
    char place[PATH_MAX];
    struct stat found;
    if (!real) real = REAL(openat64);
    if (!(flags & (O_CREAT | O_TRUNC)) || !placed(dir, path, place)) return real(dir, path, flags, mode);
    pthread_mutex_lock(&order);
    int new = lstat(place, &found) != 0;
    int fd = real(dir, path, flags, mode);
    int kept = errno;
    if (fd >= 0 && (flags & O_TMPFILE) == O_TMPFILE) note('X', place, "", 0, "", 0);
    else if (fd >= 0 && new) note('N', place, "", 0, "", 0);
    else if (fd >= 0 && (flags & O_TRUNC)) note('T', place, "", 0, "", 0);
    pthread_mutex_unlock(&order);
    errno = kept;
    return fd;
}

static mode_t asked(int flags, va_list rest) {
    return flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(rest, int) : 0;
}

#define OPEN(name)                                        \
    int name(const char *path, int flags, ...) {          \
        va_list rest;                                     \
        va_start(rest, flags);                            \
        mode_t mode = asked(flags, rest);                 \
        va_end(rest);                                     \
        return opened(AT_FDCWD, path, flags, mode);       \
    }
#define OPENAT(name)                                      \
    int name(int dir, const char *path, int flags, ...) { \
        va_list rest;                                     \
        va_start(rest, flags);                            \
        mode_t mode = asked(flags, rest);                 \
        va_end(rest);                                     \
        return opened(dir, path, flags, mode);            \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *data, size_t length) {
    static __typeof__(&write) real;
    char path[PATH_MAX] = "";
    if (!real) real = REAL(write);
    int told = record >= 0 && fd == STDOUT_FILENO;
    IN_ORDER(ssize_t, told || named(fd, path), real(fd, data, length),
             int64_t at = told ? 0 : (int64_t)lseek(fd, 0, SEEK_CUR) - result;
             note(told ? 'O' : 'W', path, "", at, data, (size_t)result));
}

#define PWRITE(name, place)                                                                \
    ssize_t name(int fd, const void *data, size_t length, place offset) {                  \
        static __typeof__(&name) real;                                                     \
        char path[PATH_MAX];                                                               \
        if (!real) real = REAL(name);                                                      \
        IN_ORDER(ssize_t, named(fd, path), real(fd, data, length, offset),                 \
                 note('W', path, "", offset, data, (size_t)result));                       \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* What takes an open file and leaves one line in the record. */
#define ON_FILE(name, op, at, parameters, arguments)                                       \
    int name parameters {                                                                  \
        static __typeof__(&name) real;                                                     \
        char path[PATH_MAX];                                                               \
        if (!real) real = REAL(name);                                                      \
        IN_ORDER(int, named(fd, path), real arguments, note(op, path, "", at, "", 0));     \
    }
static char synced(int fd) {
    struct stat found;
    return fstat(fd, &found) == 0 && S_ISDIR(found.st_mode) ? 'D' : 'S';
}
ON_FILE(fsync, synced(fd), 0, (int fd), (fd))
ON_FILE(fdatasync, synced(fd), 0, (int fd), (fd))
ON_FILE(ftruncate, 'T', length, (int fd, off_t length), (fd, length))
ON_FILE(ftruncate64, 'T', length, (int fd, off64_t length), (fd, length))
ON_FILE(posix_fallocate, 'X', 0, (int fd, off_t offset, off_t length), (fd, offset, length))
ON_FILE(posix_fallocate64, 'X', 0, (int fd, off64_t offset, off64_t length), (fd, offset, length))
ON_FILE(fallocate, 'X', 0, (int fd, int mode, off_t offset, off_t length), (fd, mode, offset, length))
ON_FILE(fallocate64, 'X', 0, (int fd, int mode, off64_t offset, off64_t length), (fd, mode, offset, length))

#define UNSTUDIED(name, type, parameters, arguments)                                       \
    type name parameters {                                                                 \
        static __typeof__(&name) real;                                                     \
        char path[PATH_MAX];                                                               \
        if (!real) real = REAL(name);                                                      \
        IN_ORDER(type, named(fd, path), real arguments, note('X', path, "", 0, "", 0));    \
    }
UNSTUDIED(writev, ssize_t, (int fd, const struct iovec *parts, int count), (fd, parts, count))
UNSTUDIED(pwritev, ssize_t, (int fd, const struct iovec *parts, int count, off_t at), (fd, parts, count, at))
UNSTUDIED(pwritev64, ssize_t, (int fd, const struct iovec *parts, int count, off64_t at), (fd, parts, count, at))

static int removed(const char *path, int result) {
    if (result == 0) note('U', path, "", 0, "", 0);
    return result;
}
int unlink(const char *path) {
    char place[PATH_MAX];
    IN_ORDER(int, placed(AT_FDCWD, path, place), REAL(unlink)(path), removed(place, result));
}
int unlinkat(int dir, const char *path, int flags) {
    char place[PATH_MAX];
    IN_ORDER(int, placed(dir, path, place), REAL(unlinkat)(dir, path, flags), removed(place, result));
}
int rename(const char *from, const char *to) {
    char old[PATH_MAX], new[PATH_MAX];
    int within = placed(AT_FDCWD, from, old) + 2 * placed(AT_FDCWD, to, new);
    IN_ORDER(int, within, REAL(rename)(from, to), note(within == 3 ? 'R' : 'X', old, new, 0, "", 0));
}
int link(const char *from, const char *to) {
    char old[PATH_MAX], new[PATH_MAX];
    int within = placed(AT_FDCWD, from, old) + 2 * placed(AT_FDCWD, to, new);
    IN_ORDER(int, within, REAL(link)(from, to), note(within == 3 ? 'L' : 'X', old, new, 0, "", 0));
}
int mkdir(const char *path, mode_t mode) {
    char place[PATH_MAX];
    IN_ORDER(int, placed(AT_FDCWD, path, place), REAL(mkdir)(path, mode), note('X', place, "", 0, "", 0));
}
